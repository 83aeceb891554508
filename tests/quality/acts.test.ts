import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { layOut } from '../../ingest/2-text/lay-out.js';
import { actOf } from '../../ingest/5-state/acts.js';

/** 200 cues of news articles, drawn at random and labelled by hand: words of the cue alone, without their texts. */
const labelled: readonly (readonly [cue: string, act: string])[] = JSON.parse(
  readFileSync(join(__dirname, 'cue-acts.json'), 'utf8'),
);

test('nine in ten acts are told by the words of the cue', () => {
  const right = labelled.filter(([cue, act]) => actOf(layOut(cue).tokens) === act);
  expect(labelled).toHaveLength(200);
  expect(right.length).toBeGreaterThanOrEqual(180);
});
