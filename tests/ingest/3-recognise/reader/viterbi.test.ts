import fc from 'fast-check';
import { runsOf, viterbi } from '../../../../ingest/3-recognise/reader/viterbi.js';

const isAllowed = (before: number, label: number): boolean =>
  label === 0 || label % 2 === 1 || before === label || before === label - 1;

/** The best allowed sequence by trying all of them. */
function byTrying(scores: readonly number[], labels: number, length: number): number {
  let sequences: { readonly last: number; readonly score: number }[] = [{ last: 0, score: 0 }];
  for (let token = 0; token < length; token++) {
    sequences = sequences.flatMap(({ last, score }) =>
      Array.from({ length: labels }, (_, label) => label)
        .filter((label) => isAllowed(last, label))
        .map((label) => ({ last: label, score: score + (scores[token * labels + label] as number) })),
    );
  }
  return Math.max(...sequences.map(({ score }) => score));
}

test('no sequence that is allowed is more likely', () => {
  const problem = fc
    .record({ labels: fc.constantFrom(3, 4, 5), length: fc.integer({ min: 1, max: 5 }) })
    .chain(({ labels, length }) =>
      fc.record({
        labels: fc.constant(labels),
        length: fc.constant(length),
        scores: fc.array(fc.integer({ min: -20, max: 0 }), {
          minLength: labels * length,
          maxLength: labels * length,
        }),
      }),
    );
  fc.assert(
    fc.property(problem, ({ labels, length, scores }) => {
      const path = [...viterbi(scores, labels)];
      path.forEach((label, i) => expect(isAllowed(path[i - 1] ?? 0, label)).toBe(true));
      const score = path.reduce((sum, label, i) => sum + (scores[i * labels + label] as number), 0);
      expect(score).toBe(byTrying(scores, labels, length));
    }),
  );
});

test('a bias moves the border', () => {
  const scores = [-0.5, -0.9, -9];
  expect([...viterbi(scores, 3)]).toEqual([0]);
  expect([...viterbi(scores, 3, { bias: [0, 0.5, 0] })]).toEqual([1]);
});

test('runs', () => {
  expect(runsOf(Uint8Array.from([0, 1, 2, 1, 3, 4, 4, 0, 3]))).toEqual([
    { start: 1, end: 3, kind: 0 },
    { start: 3, end: 4, kind: 0 },
    { start: 4, end: 7, kind: 1 },
    { start: 8, end: 9, kind: 1 },
  ]);
});
