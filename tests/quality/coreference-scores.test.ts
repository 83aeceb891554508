import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';

/** In a process of its own: the scripts are ES modules, which jest does not load. */
const scores = (gold: readonly string[][], found: readonly string[][]): unknown =>
  JSON.parse(
    execFileSync(
      process.execPath,
      [
        '--input-type=module',
        '-e',
        `import { CoreferenceScores } from ${JSON.stringify(resolve('scripts/coreference-scores.mjs'))};
         const scores = new CoreferenceScores();
         scores.add(${JSON.stringify(gold)}, ${JSON.stringify(found)});
         console.log(JSON.stringify(scores.result()));`,
      ],
      { encoding: 'utf8' },
    ),
  );

test('the example of the reference scorers', () => {
  const gold = [
    ['a', 'b', 'c'],
    ['d', 'e', 'f', 'g'],
  ];
  const found = [
    ['a', 'b'],
    ['c', 'd'],
    ['f', 'g', 'h', 'i'],
  ];
  expect(scores(gold, found)).toEqual({
    muc: { recall: 40, precision: 40, f1: 40 },
    b3: { recall: 41.7, precision: 50, f1: 45.5 },
    ceaf: { recall: 65, precision: 43.3, f1: 52 },
    conll: 45.8,
  });
});

test('what is right is right in every measure', () => {
  const entities = [['a', 'b'], ['c', 'd', 'e'], ['f']];
  expect(scores(entities, entities)).toMatchObject({ conll: 100 });
});
