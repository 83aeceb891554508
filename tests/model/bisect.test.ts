import fc from 'fast-check';
import { firstIndex } from '../../src/model/bisect.js';

test('finds what a search from the front finds', () => {
  const sorted = fc.array(fc.integer({ min: -9, max: 9 })).map((numbers) => numbers.sort((a, b) => a - b));
  fc.assert(
    fc.property(sorted, fc.integer({ min: -10, max: 10 }), (numbers, least) => {
      const slow = numbers.findIndex((number) => number >= least);
      expect(firstIndex(numbers.length, (i) => (numbers[i] ?? 0) >= least)).toBe(
        slow < 0 ? numbers.length : slow,
      );
    }),
  );
});
