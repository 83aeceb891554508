import fc from 'fast-check';
import { windowsOf } from '../../../../ingest/3-recognise/reader/windows.js';

const never = () => false;
const pairs = (...[paragraphs, pieces, ends, longest]: Parameters<typeof windowsOf>) =>
  windowsOf(paragraphs, pieces, ends, longest).map(({ first, last }) => [first, last]);

test('whole paragraphs, as many as fit', () => {
  expect(pairs([0, 0, 1, 1, 2], [2, 2, 2, 2, 2], never, 8)).toEqual([
    [0, 4],
    [4, 5],
  ]);
});

test('a long paragraph is cut after the last sentence that fits, or where it is full', () => {
  const one = Array<number>(9).fill(0);
  expect(pairs(one, one.fill(1), (token) => token === 2, 5)).toEqual([
    [0, 3],
    [3, 8],
    [8, 9],
  ]);
});

test('no text, no window', () => expect(pairs([], [], never, 5)).toEqual([]));

test('windows hold every token once, and at most one token more than fits', () => {
  const token = fc.record({
    pieces: fc.integer({ min: 1, max: 5 }),
    starts: fc.boolean(),
    ends: fc.boolean(),
  });
  fc.assert(
    fc.property(
      fc.array(token, { minLength: 1, maxLength: 200 }),
      fc.integer({ min: 5, max: 20 }),
      (all, longest) => {
        let paragraph = 0;
        const paragraphs = all.map(({ starts }) => (starts ? ++paragraph : paragraph));
        const sizes = all.map(({ pieces }) => pieces);
        const windows = windowsOf(paragraphs, sizes, (i) => all[i]?.ends === true, longest);
        expect(windows.flatMap(({ first, last }) => sizes.slice(first, last))).toEqual(sizes);
        for (const { first, last } of windows) {
          expect(last).toBeGreaterThan(first);
          expect(sizes.slice(first, last).reduce((sum, size) => sum + size)).toBeLessThan(longest + 5);
        }
      },
    ),
  );
});
