import fc from 'fast-check';
import { loadExtraction } from '../../../ingest/6-load/load.js';
import { applySchema } from '../../../src/graph/schema/apply-schema.js';
import type { Extraction } from '../../../src/model/extraction.js';
import { anExtraction } from '../../graph/arbitrary-extractions.js';
import { bridge, harbour, harbourLater } from '../../graph/extractions.js';
import { testGraph, wipe } from '../../setup/database.js';
import { dumped } from './dumped.js';

const graph = testGraph();
beforeAll(() => applySchema(graph));
afterAll(() => graph.close());

async function graphOf(extractions: readonly Extraction[]): Promise<readonly string[]> {
  await wipe(graph);
  for (const extraction of extractions) await loadExtraction(graph, extraction);
  return dumped(graph);
}

test('any order and repetition of articles and versions gives the same graph', async () => {
  const expected = await graphOf([harbour, bridge, harbourLater]);
  expect(expected.filter((line) => line.includes('"labels":["Statement"]'))).toHaveLength(7);
  for (const order of [
    [harbour, bridge, harbourLater, harbour, bridge, harbourLater],
    [harbourLater, harbour, bridge],
    [bridge, harbourLater, harbour],
  ]) {
    expect(await graphOf(order)).toEqual(expected);
  }
});

/** Of each version the last extraction. */
const last = (extractions: readonly Extraction[]): readonly Extraction[] => [
  ...new Map(
    extractions.map((extraction) => [`${extraction.articleId} ${extraction.document.sha256}`, extraction]),
  ).values(),
];

test('reading versions again, in any order, gives what the last extraction of each gives alone', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(anExtraction, { minLength: 2, maxLength: 7 }),
      fc.func(fc.nat()),
      async (extractions, rank) => {
        const shuffled = last(extractions).toSorted((a, b) => rank(a) - rank(b));
        expect(await graphOf(extractions)).toEqual(await graphOf(shuffled));
      },
    ),
    { numRuns: 15 },
  );
}, 180_000);
