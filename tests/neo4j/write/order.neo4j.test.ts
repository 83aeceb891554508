import { loadExtraction } from '../../../ingest/6-load/load.js';
import { applySchema } from '../../../src/graph/schema/apply-schema.js';
import type { Extraction } from '../../../src/model/extraction.js';
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
  console.log(expected.join('\n'));
  for (const order of [
    [harbour, bridge, harbourLater, harbour, bridge, harbourLater],
    [harbourLater, harbour, bridge],
    [bridge, harbourLater, harbour],
    [harbourLater, bridge, harbour, bridge],
  ]) {
    expect(await graphOf(order)).toEqual(expected);
  }
});
