import fc from 'fast-check';
import { surroundings } from '../../../src/graph/write/rows/surroundings.js';

test('up to 32 code units before and after each span', () => {
  const text = `${'a'.repeat(40)}WORDS${'b'.repeat(10)}`;
  expect(surroundings(text, [{ start: 40, end: 45 }])).toEqual({
    prefixes: ['a'.repeat(32)],
    suffixes: ['b'.repeat(10)],
  });
});

test('never half of a character', () => {
  const text = `😀${'a'.repeat(31)}WORDS${'b'.repeat(31)}😀`;
  expect(surroundings(text, [{ start: 33, end: 38 }])).toEqual({
    prefixes: ['a'.repeat(31)],
    suffixes: ['b'.repeat(31)],
  });
});

test('with the words between them they are a piece of the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(), fc.nat(), (text, a, b) => {
      const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [
        number,
        number,
      ];
      const { prefixes, suffixes } = surroundings(text, [{ start, end }]);
      expect(text).toContain(`${prefixes[0]}${text.slice(start, end)}${suffixes[0]}`);
    }),
  );
});
