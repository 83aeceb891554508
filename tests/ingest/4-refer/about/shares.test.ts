import fc from 'fast-check';
import { sharesBy } from '../../../../ingest/4-refer/about/shares.js';

test('shares follow the sums of weights', () => {
  const clues = new Map([
    ['nobody', ['a']],
    ['Berg', ['b', 'c']],
    ['Holt', ['unknown']],
  ]);
  const shares = sharesBy({ a: 0, b: Math.log(2), c: Math.log(3) }, clues);
  expect(shares.get('nobody')).toBeCloseTo(1 / 8);
  expect(shares.get('Berg')).toBeCloseTo(6 / 8);
  expect(shares.get('Holt')).toBeCloseTo(1 / 8);
});

test('shares add up to one', () => {
  const weight = fc.double({ min: -5, max: 5, noNaN: true });
  const clue = fc.constantFrom('a', 'b', 'c', 'd');
  fc.assert(
    fc.property(
      fc.dictionary(clue, weight),
      fc.array(fc.array(clue, { maxLength: 6 }), { minLength: 1, maxLength: 8 }),
      (weights, options) => {
        const shares = sharesBy(weights, new Map(options.map((clues, i) => [i, clues])));
        expect([...shares.values()].reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
      },
    ),
  );
});
