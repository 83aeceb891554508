import * as fc from 'fast-check';
import { quotedParts } from '../../web/words/quoted-parts.js';

const quoted = (text: string): readonly string[] =>
  quotedParts(text)
    .filter((part) => part.quoted)
    .map((part) => part.text);

test.each([
  ['curly', 'called it “a wish, not a plan” and urged', ['“a wish, not a plan”']],
  ['straight', 'was "weak", he said', ['"weak"']],
  ['single with an apostrophe inside', 'said ‘it isn’t so’ twice', ['‘it isn’t so’']],
  ['straight single with an apostrophe inside', "said 'it isn't so' twice", ["'it isn't so'"]],
  ['low and high', 'sagte „so ist es“ und ging', ['„so ist es“']],
  ['guillemets', 'dit «c’est vrai» et', ['«c’est vrai»']],
  ['two of them', '“a” and “b”', ['“a”', '“b”']],
])('%s marks', (_name, text, expected) => {
  expect(quoted(text)).toEqual(expected);
});

test.each([
  ['an apostrophe', 'that the workers’ homes were theirs'],
  ['a mark without its other half', 'that “the bridge was open'],
  ['inches', 'a 12" pipe and a 6" pipe'],
  ['nothing', ''],
])('%s is no quotation', (_name, text) => {
  expect(quoted(text)).toEqual([]);
});

test('the parts of any text are the text', () => {
  const marks = fc.constantFrom('“', '”', '‘', '’', '"', "'", '«', '»', '„', 'a', ' ', '.', '😀');
  fc.assert(
    fc.property(fc.string({ unit: marks, maxLength: 60 }), (text) => {
      const parts = quotedParts(text);
      expect(parts.map((part) => part.text).join('')).toBe(text);
      expect(parts.every((part) => part.text !== '')).toBe(true);
    }),
  );
});
