import { isUtf8 } from 'node:buffer';
import fc from 'fast-check';
import { firstInvalidByte } from '../../../ingest/1-read/first-invalid-byte.js';

const bytes = (hex: string): Uint8Array => Uint8Array.from(Buffer.from(hex.replaceAll(' ', ''), 'hex'));

test.each([
  ['a lone Latin-1 letter between ASCII', '63 61 66 E9 20', 3],
  ['a character that the end cuts off', '61 E2 82', 1],
  ['a continuation byte without a beginning', '61 80 80 80 80 80', 1],
  ['half of a surrogate pair', '61 62 ED A0 80 62', 2],
  ['a form that is longer than needed', 'C0 AF', 0],
  ['a code point that does not exist', 'F0 9F 98 80 F4 90 80 80', 4],
  ['right after a character of four bytes', 'F0 9F 98 80 FF', 4],
])('%s', (_, hex, offset) => {
  expect(firstInvalidByte(bytes(hex))).toBe(offset);
});

test('it is the end of the longest valid beginning, for any bytes', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme' }).map((text) => Buffer.from(text, 'utf8')),
    fc.uint8Array({ maxLength: 5 }).map((some) => Buffer.from(some)),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const all = Buffer.concat(pieces);
      fc.pre(!isUtf8(all));
      let longest = all.length;
      while (!isUtf8(all.subarray(0, longest))) longest--;
      expect(firstInvalidByte(all)).toBe(longest);
    }),
    { numRuns: 2000 },
  );
});
