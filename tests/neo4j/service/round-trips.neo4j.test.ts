import type { Graph } from '../../../src/graph/connection.js';
import { createService, type Service } from '../../../src/service/service.js';
import { testGraph, wipe } from '../../setup/database.js';
import { addCast, people } from '../read/cast.js';
import { addArticles } from '../read/fixture.js';

let graph: Graph;
let service: Service;
beforeAll(async () => {
  graph = testGraph();
  await wipe(graph);
  await addCast(graph);
  // Sixty articles with two statements each, the second inside the first, by and about different entities.
  const keys = Object.keys(people);
  const key = (i: number): readonly [string] => [keys[i % keys.length] ?? 'okoro'];
  await addArticles(
    graph,
    people,
    Array.from({ length: 60 }, (_, i) => ({
      url: `https://many.example/${i}`,
      publishedAt: `2024-03-${String(1 + (i % 28)).padStart(2, '0')}`,
      statements: [
        {
          text: `outer ${i}`,
          by: [key(i)],
          about: [['zurich'], key(i + 1)],
          to: [...key(i + 2)],
          at: 'odessa',
        },
        { text: `inner ${i}`, by: [key(i + 3), key(i + 4)], about: [['zurich']], within: 0 },
      ],
    })),
  );
  service = createService(graph);
});
afterAll(async () => {
  await service.stop();
  await graph.close();
});

async function trips(query: string, variables?: Record<string, unknown>) {
  const before = graph.roundTrips;
  const { data, errors } = await service.execute(query, variables);
  expect(errors).toBeUndefined();
  return { count: graph.roundTrips - before, data: data as Record<string, { nodes: unknown[] }> };
}

const everythingOfARow = `
  id text quotes kind act cue source saidOn saidOnText placeText date score
  speakers { as entity { id type name aliases } }
  about { form entity { id name } }
  addressees { name }
  place { name }
  article { id url title publisher publishedAt language }
  evidence { prefix exact suffix start end url }`;

test('the first page of "who said what about" is one round trip', async () => {
  const { count, data } = await trips(
    `{ statements(about: ["Zürich"], first: 50) { nodes { ${everythingOfARow} } pageInfo { hasNextPage endCursor } } }`,
  );
  expect(data['statements']?.nodes).toHaveLength(50);
  expect(count).toBe(1);
});

test('a count is a round trip more, made only when it is asked for', async () => {
  const { count } = await trips('{ statements(about: ["Zürich"]) { totalCount nodes { id } } }');
  expect(count).toBe(2);
});

test('all nested fields take the same number of round trips for 2 statements and for 50', async () => {
  const query = `query ($first: Int!) {
    statements(about: ["Zürich"], first: $first) {
      nodes {
        ${everythingOfARow}
        within { id text speakers { entity { name } } }
        article { text sha256 statements(first: 2) { totalCount nodes { id } } }
        speakers { entity {
          ... on Person { roles { title of { name } } }
          ... on City { country { name } }
          statementsBy(first: 2) { totalCount nodes { id } }
          statementsAbout(first: 3) { totalCount nodes { id } }
        } }
      }
    }
  }`;
  const two = await trips(query, { first: 2 });
  const fifty = await trips(query, { first: 50 });
  expect(fifty.data['statements']?.nodes).toHaveLength(50);
  // The page; statements around; texts; roles; countries; and a page and a count for each of three kinds of list.
  expect(fifty.count).toBe(11);
  expect(two.count).toBeLessThanOrEqual(fifty.count);
  expect((await trips(query, { first: 25 })).count).toBe(fifty.count);
});

test('what is asked for twice in one query is loaded once', async () => {
  const field = 'entities(name: "Zürich") { nodes { statementsAbout(first: 2) { nodes { id } } } }';
  const { count } = await trips(`{ a: ${field} b: ${field} }`);
  expect(count).toBe(3);
});
