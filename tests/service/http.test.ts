import { connect } from '../../src/graph/connection.js';
import { createService, type Service } from '../../src/service/service.js';

const graph = connect({ uri: 'bolt://127.0.0.1:1', user: 'neo4j', password: 'none', database: 'neo4j' });
let service: Service;
let url: string;
beforeAll(async () => {
  service = createService(graph, { log: () => undefined });
  url = await service.start(0);
});
afterAll(async () => {
  await service.stop();
  await graph.close();
});

const post = (body: string, type = 'application/json') =>
  fetch(url, { method: 'POST', headers: { 'content-type': type }, body });

test('listens on this machine only, on a port that was free', () => {
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/graphql$/);
  expect(service.url).toBe(url);
});

test('answers a POST', async () => {
  const response = await post('{"query":"{ __typename }"}');
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual({ data: { __typename: 'Query' } });
});

test('says that Neo4j does not answer', async () => {
  const response = await fetch(url.replace('/graphql', '/healthz'));
  expect(response.status).toBe(503);
  expect(await response.json()).toEqual({
    status: 'unavailable',
    code: 'DATABASE_UNREACHABLE',
    message: 'Neo4j does not answer.',
    hint: 'Start it with "onrecord db start", or check NEO4J_URI.',
  });
});

test.each([
  ['JSON that is none', '{', 400, 'BAD_REQUEST', 'The request is not JSON in UTF-8.'],
  [
    'too much',
    `{"query":"${' '.repeat(100_001)}"}`,
    413,
    'REQUEST_TOO_LARGE',
    'The request is too large: at most 100000 bytes.',
  ],
  ['a list of queries', '[{"query":"{ __typename }"}]', 400, 'BAD_REQUEST', 'Operation batching disabled.'],
])('refuses %s', async (_name, body, status, code, message) => {
  const response = await post(body);
  expect(response.status).toBe(status);
  expect(await response.json()).toEqual({ errors: [{ message, extensions: { code } }] });
});

test('refuses what a page elsewhere could make a browser send', async () => {
  const simple = await fetch(`${url}?query=${encodeURIComponent('{ __typename }')}`);
  expect(simple.status).toBe(400);
  expect(await simple.text()).toContain('Cross-Site Request Forgery');
  expect((await post('{"query":"{ __typename }"}', 'text/plain')).status).toBe(400);
});

test('has nothing else', async () => {
  const response = await fetch(url.replace('/graphql', '/nothing'));
  expect(response.status).toBe(404);
  expect(await response.json()).toEqual({
    errors: [{ message: 'There is nothing here: ask /graphql.', extensions: { code: 'NOT_FOUND' } }],
  });
});

test('a port that is taken is named, and another one can be tried', async () => {
  const port = Number(new URL(url).port);
  const second = createService(graph);
  await expect(second.start(port)).rejects.toMatchObject({
    code: 'PORT_TAKEN',
    message: 'The port is taken by another program.',
    where: `127.0.0.1:${port}`,
    hint: 'Choose another one with --port.',
  });
  const free = await second.start(0);
  expect(free).not.toBe(url);
  expect(
    (
      await fetch(free, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{"query":"{ __typename }"}',
      })
    ).status,
  ).toBe(200);
  await second.stop();
});

test('an address that is not of this machine is refused', async () => {
  const elsewhere = createService(graph);
  await expect(elsewhere.start(0, '192.0.2.1')).rejects.toMatchObject({
    code: 'PORT_REFUSED',
    message: 'Listening there is refused (EADDRNOTAVAIL).',
  });
  await elsewhere.stop();
});

test('once stopped it is gone', async () => {
  const short = createService(graph);
  const address = await short.start(0);
  await short.stop();
  expect(short.url).toBeUndefined();
  await expect(fetch(address)).rejects.toThrow('fetch failed');
});
