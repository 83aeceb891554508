import { applySchema } from '../../src/graph/schema/apply-schema.js';
import { createService } from '../../src/service/service.js';
import { testGraph, wipe } from '../setup/database.js';
import { loadSamples } from './read-and-load.js';

const graph = testGraph();
const service = createService(graph);

beforeAll(async () => {
  await applySchema(graph);
  await wipe(graph);
  await loadSamples(graph);
});
afterAll(() => graph.close());

interface Page {
  readonly nodes: readonly { readonly text: string; readonly article: { readonly url: string } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

const PAGE = `query ($first: Int, $after: String) {
  statements(about: "kyiv", first: $first, after: $after) {
    nodes { text article { url } speakers { as entity { name } } evidence { url } }
    pageInfo { hasNextPage endCursor }
  }
}`;

async function page(first: number, after?: string | null): Promise<Page> {
  const { data, errors } = await service.execute(PAGE, { first, after });
  expect(errors).toBeUndefined();
  return (data as { statements: Page }).statements;
}

test('the samples speak of Kyiv in three articles or more', async () => {
  const { nodes } = await page(100);
  expect(new Set(nodes.map(({ article }) => article.url)).size).toBeGreaterThanOrEqual(3);
});

test('pages of three put together are the list', async () => {
  const all = (await page(100)).nodes;
  const gathered: { text: string }[] = [];
  let after: string | null = null;
  do {
    const { nodes, pageInfo }: Page = await page(3, after);
    gathered.push(...nodes);
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  expect(gathered).toEqual(all);
});

test('the first page is one Cypher statement in one round trip', async () => {
  const before = graph.roundTrips;
  await page(20);
  expect(graph.roundTrips - before).toBe(1);
});

test('as Neo4j Browser asks it, the question reads like the question', async () => {
  const rows = await graph.read({
    text: 'MATCH (who)-[:SAID]->(what:Statement)-[:ABOUT]->(:City {name: "Kyiv"}) RETURN who.name AS who, what.text AS what',
    parameters: {},
  });
  expect(rows.length).toBeGreaterThanOrEqual((await page(100)).nodes.length);
});
