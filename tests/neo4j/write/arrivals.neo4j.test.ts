import { loadExtraction } from '../../../ingest/6-load/load.js';
import { connect } from '../../../src/graph/connection.js';
import { query } from '../../../src/graph/query.js';
import { applySchema } from '../../../src/graph/schema/apply-schema.js';
import { bridge, extraction, harbour, harbourLater } from '../../graph/extractions.js';
import { testGraph, wipe } from '../../setup/database.js';

const graph = testGraph();
beforeEach(async () => {
  await wipe(graph);
  await applySchema(graph);
});
afterAll(() => graph.close());

const arrivals = async (): Promise<ReadonlyMap<string, number>> => {
  const rows = await graph.read(query('MATCH (s:Statement) RETURN s.text AS text, s.arrival AS arrival'));
  return new Map(rows.map(({ text, arrival }) => [String(text), Number(arrival)]));
};
const last = async () =>
  (await graph.read(query('MATCH (s:Sequence {id: "arrivals"}) RETURN s.last AS last')))[0]?.['last'];

test('statements are numbered as their articles arrive, without a gap', async () => {
  await loadExtraction(graph, harbour);
  const first = await arrivals();
  expect([...first.values()].sort()).toEqual([1, 2, 3, 4]);
  await loadExtraction(graph, bridge);
  const both = await arrivals();
  expect([...both.values()].sort()).toEqual([1, 2, 3, 4, 5, 6]);
  expect(both.get('“Kiev must decide,”')).toBeGreaterThan(4);
  expect(await last()).toBe(6);
});

test('what is read again keeps its number, and a later version numbers only what is new in it', async () => {
  await loadExtraction(graph, harbour);
  const before = await arrivals();
  await loadExtraction(graph, harbour);
  expect(await arrivals()).toEqual(before);
  expect(await last()).toBe(4);
  await loadExtraction(graph, harbourLater);
  const after = await arrivals();
  expect([...after].filter(([text]) => before.has(text))).toEqual([...before]);
  expect(after.get('Kyiv denied that')).toBe(5);
});

test('writers at the same time never give one number twice', async () => {
  const articles = Array.from({ length: 9 }, (_, i) =>
    extraction({
      text: `It rains in ${i}, Mara Ødegård said. It snows in ${i}, she said.`,
      url: `https://news.example/${i}`,
      references: [{ id: 'e1', type: 'PERSON', name: 'Mara Ødegård' }],
      statements: [`It rains in ${i}`, `It snows in ${i}`].map((words) => ({
        content: [words],
        speakers: [{ entity: 'e1' }],
      })),
    }),
  );
  const writers = [graph, ...Array.from({ length: 2 }, () => connect(graph.address))];
  await Promise.all(
    writers.map(async (writer, i) => {
      for (const one of articles.filter((_, j) => j % writers.length === i))
        await loadExtraction(writer, one);
    }),
  );
  await Promise.all(writers.slice(1).map((writer) => writer.close()));
  const numbers = [...(await arrivals()).values()].sort((a, b) => a - b);
  expect(numbers).toEqual(Array.from({ length: 18 }, (_, i) => i + 1));
});
