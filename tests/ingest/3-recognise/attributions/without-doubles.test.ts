import { withoutDoubles } from '../../../../ingest/3-recognise/attributions/without-doubles.js';
import type { Attribution } from '../../../../src/model/attribution.js';
import { span } from '../../../../src/model/span.js';

const attribution = (
  content: readonly [number, number],
  cue?: readonly [number, number],
  more: Partial<Attribution> = {},
): Attribution => ({
  content: [span(...content)],
  cue: cue ? [span(...cue)] : [],
  source: [],
  score: 0.9,
  ...more,
});

const rule = attribution([10, 50], [5, 9]);

test('the same cue is one attribution: the spans of the rules hold', () => {
  expect(withoutDoubles([rule], [attribution([12, 70], [5, 9])])).toEqual([rule]);
});

test('nearly the same content is one attribution, whatever the cue', () => {
  expect(withoutDoubles([rule], [attribution([12, 52], [60, 64])])).toEqual([rule]);
});

test('what only the reader sees is added when it is sure', () => {
  const other = attribution([100, 150], [90, 94]);
  expect(withoutDoubles([rule], [other])).toEqual([rule, other]);
  expect(withoutDoubles([rule], [{ ...other, score: 0.79 }])).toEqual([rule]);
});

test('an attribution inside the content of another is kept when it has a cue', () => {
  const inner = attribution([40, 50], [34, 38]);
  expect(withoutDoubles([rule], [inner])).toEqual([rule, inner]);
  expect(withoutDoubles([rule], [attribution([40, 50])])).toEqual([rule]);
});

test('a quotation that goes on points at the one it follows, wherever that has gone', () => {
  const doubled = attribution([12, 50], [5, 9]);
  const after = attribution([200, 220], undefined, { continues: 0 });
  const alone = attribution([100, 150], [90, 94]);
  const afterAlone = attribution([300, 320], undefined, { continues: 2 });
  expect(withoutDoubles([rule], [doubled, after, alone, afterAlone])).toEqual([
    rule,
    { ...after, continues: 0 },
    alone,
    { ...afterAlone, continues: 2 },
  ]);
});

test('what follows an attribution that was left out follows nothing', () => {
  const unsure = attribution([100, 150], [90, 94], { score: 0.1 });
  const { continues, ...after } = attribution([200, 220], undefined, { continues: 0 });
  expect(withoutDoubles([rule], [unsure, { ...after, continues: continues as number }])).toEqual([
    rule,
    after,
  ]);
});
