import { running, type Running } from './running.js';

const logged: unknown[][] = [];
let one: Running;
beforeAll(async () => {
  one = await running({
    production: true,
    graphiql: false,
    log: (message, error, request) => logged.push([message, error, request]),
  });
});
afterAll(() => one.stop());

test('what the schema has is not told', async () => {
  for (const query of ['{ __schema { types { name } } }', '{ __type(name: "Query") { name } }']) {
    const body = await (await one.ask(query)).json();
    expect(body).toMatchObject({ errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] });
    expect(body).not.toHaveProperty('data');
  }
  expect(await (await one.ask('{ statement(id: 1) { txt } }')).json()).toMatchObject({
    errors: [{ message: 'Cannot query field "txt" on type "Statement".' }],
  });
});

test('there is no GraphiQL', async () => {
  expect((await one.get('/graphiql')).status).toBe(404);
  expect((await one.get('/graphiql/start.js')).status).toBe(404);
});

test('no error shows where it was thrown, or any Cypher; the log has both, with the id of the request', async () => {
  const broken = await running(
    {
      production: true,
      log: (message, error, request) => logged.push([message, error, request]),
    },
    { ...one.graph, read: ({ text }) => Promise.reject(new Error(`near "${text}"`)) },
  );
  const response = await broken.ask('{ statements(about: ["Kyiv"]) { nodes { id } } }');
  expect(response.status).toBe(200);
  const text = await response.text();
  expect(JSON.parse(text)).toEqual({
    data: null,
    errors: [
      {
        message: 'OnRecord failed to answer this; the log of the service says why.',
        locations: [{ line: 1, column: 3 }],
        path: ['statements'],
        extensions: { code: 'INTERNAL_SERVER_ERROR' },
      },
    ],
  });
  expect(text).not.toMatch(/MATCH|UNWIND|\.[jt]s:\d/);
  expect(logged).toEqual([
    [
      'A field could not be answered.',
      expect.objectContaining({ message: expect.stringContaining('MATCH') }),
      response.headers.get('x-request-id'),
    ],
  ]);
  await broken.stop();
});
