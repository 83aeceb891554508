import { loadExtraction } from '../../../ingest/6-load/load.js';
import { applySchema } from '../../../src/graph/schema/apply-schema.js';
import type { Extraction } from '../../../src/model/extraction.js';
import { bridge, extraction, harbour, harbourLater, kyiv, ukraine } from '../../graph/extractions.js';
import { testGraph, wipe } from '../../setup/database.js';
import { dumped } from './dumped.js';

const graph = testGraph();
beforeAll(() => applySchema(graph));
afterAll(() => graph.close());
beforeEach(() => wipe(graph));

/** The same people in as many spellings as there are articles, so that all write the same nodes. */
const crowd: readonly Extraction[] = Array.from({ length: 36 }, (_, i) => {
  const name = i % 2 === 0 ? `Mara Ødegård${' '.repeat(i)}` : `MARA Ødegård${'\u00a0'.repeat(i)}`;
  return extraction({
    publishedAt: `2031-${String((i % 12) + 1).padStart(2, '0')}-01`,
    text: `Kyiv is number ${i}, ${name} of Ukraine said.`,
    references: [
      kyiv('e1'),
      { id: 'e2', type: 'PERSON', name, roles: [{ title: 'head', text: 'of Ukraine', of: 'e3' }] },
      ukraine('e3'),
    ],
    statements: [
      {
        content: [`Kyiv is number ${i}`],
        speakers: [{ entity: 'e2' }],
        about: [{ entity: 'e1', form: 'NAME' }],
      },
    ],
  });
});
const all = [...crowd, bridge, harbour, harbourLater];

async function loadAtOnce(extractions: readonly Extraction[], width = 8): Promise<void> {
  const waiting = [...extractions];
  const worker = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
      await loadExtraction(graph, next);
  };
  await Promise.all(Array.from({ length: width }, worker));
}

test('eight writers at once make the graph that one makes', async () => {
  for (const one of all) await loadExtraction(graph, one);
  const expected = await dumped(graph);
  await wipe(graph);
  // Neo4j locks a node of many relationships less than one of few: so some come one by one before.
  for (const one of crowd.slice(0, 20)) await loadExtraction(graph, one);
  // Each only once, or a second time might mend what the first has lost.
  await loadAtOnce(all.slice(20).toReversed());
  expect(await dumped(graph)).toEqual(expected);
}, 120_000);

test('writers that take things back while others add them leave no trace and nothing missing', async () => {
  const stay = crowd.slice(0, 20);
  const emptied = crowd.slice(20).map((one) => ({ ...one, references: [], statements: [] }));
  for (const one of [...stay, ...emptied]) await loadExtraction(graph, one);
  const expected = await dumped(graph);
  for (let round = 0; round < 2; round++) {
    await loadAtOnce(crowd.slice(20));
    await loadAtOnce(emptied.flatMap((one, i) => [one, stay[i] ?? one]));
  }
  expect(await dumped(graph)).toEqual(expected);
}, 120_000);
