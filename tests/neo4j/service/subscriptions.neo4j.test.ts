import { createClient, type Client } from 'graphql-ws';
import WebSocket from 'ws';
import type { Graph } from '../../../src/graph/connection.js';
import { createService, type Service } from '../../../src/service/service.js';
import { testGraph, wipe } from '../../setup/database.js';
import { addCast, people } from '../read/cast.js';
import { addArticles } from '../read/fixture.js';

jest.setTimeout(180_000);

let graph: Graph;
let service: Service;
let url: string;
let client: Client;
beforeAll(async () => {
  graph = testGraph();
  await wipe(graph);
  await addCast(graph);
  service = createService(graph, { timeout: 120_000 });
  url = (await service.start(0)).replace('http', 'ws');
  client = createClient({ url, webSocketImpl: WebSocket, retryAttempts: 0 });
});
afterAll(async () => {
  await client.dispose();
  await service.stop();
  await graph.close();
});

let count = 0;
/** One more article of some statements, half of them about Zürich; resolves to the texts of those. */
async function arrive(statements: number): Promise<readonly string[]> {
  const from = count;
  count += statements;
  const texts = Array.from({ length: statements }, (_, i) => `statement ${from + i}`);
  await addArticles(graph, people, [
    {
      url: `https://arriving.example/${from}`,
      publishedAt: '2001-01-01',
      statements: texts.map((text, i) => ({
        text,
        by: [['okoro'] as const],
        about: [[i % 2 === 0 ? 'zurich' : 'odessa'] as const],
      })),
    },
  ]);
  return texts.filter((_, i) => i % 2 === 0);
}

interface Added {
  readonly cursor: string;
  readonly statement: { readonly text: string; readonly about: readonly object[] };
}

const QUERY = `subscription ($after: String, $filter: StatementFilter) {
  statementAdded(after: $after, filter: $filter) { cursor statement { text about { entity { name } } } } }`;

/** The next so many events; then the subscription is left. */
async function next(events: number, after?: string, about = 'Zürich'): Promise<readonly Added[]> {
  const found: Added[] = [];
  const stream = client.iterate<{ statementAdded: Added }>({
    query: QUERY,
    variables: { after, filter: { about: [about] } },
  });
  for await (const { data, errors } of stream) {
    expect(errors).toBeUndefined();
    if (data != null) found.push(data.statementAdded);
    if (found.length === events) break;
  }
  return found;
}
const texts = (added: readonly Added[]) => added.map(({ statement }) => statement.text);
const now = async (): Promise<string> => {
  const { data } = await service.execute('{ newStatements(last: 1) { now } }');
  return (data as { newStatements: { now: string } }).newStatements.now;
};

test('what is added is told as it comes, and only what the filter finds', async () => {
  const told = next(2);
  // Without a cursor it begins with now, which is when the service has got to it.
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  const added = await arrive(4);
  expect(texts(await told)).toEqual(expect.arrayContaining([...added]));
});

test('with a cursor it goes on from there: nothing is missed, nothing comes twice', async () => {
  const start = await now();
  const first = await arrive(4);
  const [one] = await next(1, start);
  // Away meanwhile.
  const second = await arrive(6);
  const rest = await next(first.length + second.length - 1, one?.cursor);
  const all = [...texts([one as Added]), ...texts(rest)];
  expect(all).toHaveLength(new Set(all).size);
  expect(all.sort()).toEqual([...first, ...second].sort());
  expect(rest.at(-1)?.statement.about).toEqual([{ entity: { name: 'Zürich' } }]);
});

test('what cannot be answered is refused with its reason', async () => {
  const refusals = async (payload: { query: string; variables?: Record<string, unknown> }) => {
    const errors: unknown[] = [];
    try {
      for await (const result of client.iterate(payload)) errors.push(...(result.errors ?? []));
    } catch (error) {
      errors.push(...(error as readonly unknown[]));
    }
    return errors;
  };
  expect(await refusals({ query: QUERY, variables: { after: 'x' } })).toMatchObject([
    {
      message: 'The cursor is broken or belongs to another list.',
      extensions: { code: 'BAD_USER_INPUT', argument: 'after' },
    },
  ]);
  expect(await refusals({ query: '{ statements { nodes { id } } }' })).toMatchObject([
    {
      message: 'Only subscriptions are answered here: ask the rest over HTTP.',
      extensions: { code: 'NOT_A_SUBSCRIPTION' },
    },
  ]);
  expect(await refusals({ query: 'subscription { nothing }' })).toMatchObject([
    { message: expect.stringContaining('Cannot query field "nothing"') },
  ]);
});

test('a page of another origin is not let in, nor is another address', async () => {
  const status = (address: string, origin?: string) =>
    new Promise((resolve) => {
      const socket = new WebSocket(address, 'graphql-transport-ws', origin === undefined ? {} : { origin });
      socket.on('unexpected-response', (_request, response) => resolve(response.statusCode));
      socket.on('open', () => {
        socket.close();
        resolve(101);
      });
      socket.on('error', () => undefined);
    });
  expect(await status(url, 'https://elsewhere.example')).toBe(403);
  expect(await status(url.replace('/graphql', '/other'))).toBe(404);
  expect(await status(url, url.replace('ws', 'http').replace('/graphql', ''))).toBe(101);
});
