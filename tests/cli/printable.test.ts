import fc from 'fast-check';
import { printable } from '../../cli/printable.js';

test.each([
  ['an escape sequence that would clear the screen', 'Kyiv\u001b[2J said', 'Kyiv said'],
  ['a link of the terminal', '\u001b]8;;https://example.org\u0007Kyiv\u001b]8;;\u0007', 'Kyiv'],
  ['line ends and tabs', 'Kyiv\r\n\tsaid', 'Kyiv said'],
  ['an order to write from right to left', 'a\u202eb', 'ab'],
  ['letters of other scripts and joined emoji', 'Київ שלום 👩‍👩‍👧 é', 'Київ שלום 👩‍👩‍👧 é'],
])('%s', (_, text, printed) => {
  expect(printable(text)).toBe(printed);
});

test('no text brings a control character to the terminal', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(printable(text)).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
    }),
  );
});
