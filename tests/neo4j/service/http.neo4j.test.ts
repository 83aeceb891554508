import { setTimeout } from 'node:timers/promises';
import type { Graph } from '../../../src/graph/connection.js';
import { connect } from '../../../src/graph/connection.js';
import { createService } from '../../../src/service/service.js';
import { handedAddress } from '../../setup/address.js';
import { testGraph, wipe } from '../../setup/database.js';
import { addCast } from '../read/cast.js';

let graph: Graph;
beforeAll(async () => {
  graph = testGraph();
  await wipe(graph);
  await addCast(graph);
});
afterAll(() => graph.close());

const ask = (url: string, query: string) =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });

test('answers over HTTP, and says that Neo4j answers', async () => {
  const service = createService(graph);
  const url = await service.start(0);
  const response = await ask(
    url,
    '{ statements(about: ["odessa"]) { nodes { speakers { entity { name } } } } }',
  );
  expect(response.headers.get('content-type')).toContain('application/json');
  expect(await response.json()).toEqual({
    data: { statements: { nodes: [{ speakers: [{ entity: { name: 'Daniel Okoro' } }] }] } },
  });
  const health = await fetch(url.replace('/graphql', '/healthz'));
  expect([health.status, await health.json()]).toEqual([200, { status: 'ok' }]);
  await service.stop();
});

test('what is being answered when it stops is answered', async () => {
  const service = createService(graph);
  const url = await service.start(0);
  const before = graph.roundTrips;
  const asked = Array.from({ length: 8 }, () => ask(url, '{ statements(first: 100) { nodes { text } } }'));
  // Each asks the database once: when there have been as many round trips, all have been taken in.
  while (graph.roundTrips - before < asked.length) await setTimeout(5);
  await service.stop();
  const answers = await Promise.all(asked.map(async (response) => (await response).json()));
  for (const answer of answers)
    expect(answer).toMatchObject({ data: { statements: { nodes: { length: 9 } } } });
  await expect(ask(url, '{ __typename }')).rejects.toThrow('fetch failed');
});

test('a wrong password is said to be one', async () => {
  const stranger = connect({ ...handedAddress(), password: 'wrong-password' });
  const service = createService(stranger);
  const { errors } = await service.execute('{ articles { nodes { id } } }');
  expect(errors).toMatchObject([
    {
      message: 'Neo4j refuses the user name or password.',
      extensions: {
        code: 'DATABASE_PASSWORD',
        hint: 'Set NEO4J_USER and NEO4J_PASSWORD to those of the server.',
      },
    },
  ]);
  await service.stop();
  await stranger.close();
});
