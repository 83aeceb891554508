import { connect } from '../../src/graph/connection.js';
import { createService } from '../../src/service/service.js';

// Nothing listens there: what is refused here is refused before the database is asked.
const graph = connect({ uri: 'bolt://127.0.0.1:1', user: 'neo4j', password: 'none', database: 'neo4j' });
const logged: unknown[] = [];
const service = createService(graph, {
  development: false,
  log: (message, error) => logged.push([message, error]),
});
afterAll(async () => {
  await service.stop();
  await graph.close();
});

const refusal = async (query: string, variables?: Record<string, unknown>) => {
  const before = graph.roundTrips;
  const { errors } = await service.execute(query, variables);
  expect(graph.roundTrips).toBe(before);
  return errors?.map(({ message, extensions }) => ({ message, ...extensions }));
};

test.each([
  [
    'a page of none',
    '{ statements(first: 0) { nodes { id } } }',
    {
      message: 'A page of 0 cannot be given: it must be 1 to 100.',
      code: 'BAD_USER_INPUT',
      argument: 'first',
    },
  ],
  [
    'a page too large',
    '{ entities(first: 101) { nodes { id } } }',
    {
      message: 'A page of 101 cannot be given: it must be 1 to 100.',
      code: 'BAD_USER_INPUT',
      argument: 'first',
    },
  ],
  [
    'a broken cursor',
    '{ statements(after: "abc") { nodes { id } } }',
    {
      message: 'The cursor is broken or belongs to another list.',
      code: 'BAD_USER_INPUT',
      argument: 'after',
      hint: 'Give the endCursor of the page before, as it was.',
    },
  ],
  [
    'a blank name',
    '{ statements(about: ["Kyiv", " "]) { nodes { id } } }',
    {
      message: 'A name is empty.',
      code: 'BAD_USER_INPUT',
      argument: 'about',
      hint: 'Leave it out or give a name.',
    },
  ],
  [
    'an article by nothing',
    '{ article { id } }',
    {
      message: 'An article is looked up by one of id and url.',
      code: 'BAD_USER_INPUT',
      argument: 'article',
      hint: 'Give one of the two.',
    },
  ],
  [
    'a day that does not exist',
    '{ statements(saidFrom: "2022-02-30") { nodes { id } } }',
    expect.objectContaining({ message: '"2022-02-30" is not a day: write it like "2022-03-30".' }),
  ],
  [
    'a day that is a number',
    '{ statements(saidTo: 2022) { nodes { id } } }',
    expect.objectContaining({ message: 'null is not a day: write it like "2022-03-30".' }),
  ],
  [
    'too many levels',
    `{ statements { nodes ${'{ within '.repeat(20)}{ id }${' }'.repeat(20)} } }`,
    {
      message: 'The query is 23 levels deep: at most 15.',
      code: 'QUERY_TOO_LARGE',
      hint: 'Ask for the inner part in a query of its own, by id.',
    },
  ],
  [
    'pages of pages of pages',
    '{ statements(first: 100) { nodes { speakers { entity { statementsBy(first: 100) { nodes { id text } } } } } } }',
    {
      message: 'The answer could hold 60601 values: at most 50000.',
      code: 'QUERY_TOO_LARGE',
      hint: 'Ask for smaller pages or for fewer lists inside lists.',
    },
  ],
  [
    'too many words',
    `{ ${Array.from({ length: 700 }, (_, i) => `a${i}: __typename`).join(' ')} }`,
    expect.objectContaining({
      message: 'Syntax Error: Document contains more that 2000 tokens. Parsing aborted.',
      code: 'GRAPHQL_PARSE_FAILED',
    }),
  ],
  [
    'a field that there is not, without telling which there are',
    '{ statement(id: 1) { txt } }',
    { message: 'Cannot query field "txt" on type "Statement".', code: 'GRAPHQL_VALIDATION_FAILED' },
  ],
])('%s', async (_name, query, expected) => {
  expect(await refusal(query)).toEqual([expected]);
});

test('a page size in a variable counts as it is given', async () => {
  const query =
    'query ($n: Int!) { statements(first: $n) { nodes { speakers { entity { statementsBy(first: $n) { nodes { id text } } } } } } }';
  expect(await refusal(query, { n: 100 })).toMatchObject([{ code: 'QUERY_TOO_LARGE' }]);
  expect((await service.execute(query, { n: 10 })).errors).toMatchObject([
    { extensions: { code: 'DATABASE_UNREACHABLE' } },
  ]);
  expect((await service.execute(query, { n: 'ten' })).errors).toMatchObject([
    { message: 'Variable "$n" got invalid value "ten"; Int cannot represent non-integer value: "ten"' },
  ]);
});

test('fragments that double from one to the next', async () => {
  const doubling = Array.from(
    { length: 12 },
    (_, i) =>
      `fragment f${i} on Statement { a${i}: within { ...f${i + 1} } b${i}: within { ...f${i + 1} } c${i}: within { ...f${i + 1} } }`,
  );
  expect(
    await refusal(`{ statement(id: 1) { ...f0 } } ${doubling.join(' ')} fragment f12 on Statement { id }`),
  ).toMatchObject([{ message: 'The answer could hold more values than 50000.', code: 'QUERY_TOO_LARGE' }]);
});

test('a database that does not answer is said to be so, with what to do', async () => {
  const { data, errors } = await service.execute('{ statements(about: ["Kyiv"]) { nodes { text } } }');
  expect(data).toBeNull();
  expect(errors).toEqual([
    {
      message: 'Neo4j does not answer.',
      path: ['statements'],
      locations: [{ line: 1, column: 3 }],
      extensions: {
        code: 'DATABASE_UNREACHABLE',
        hint: 'Start it with "onrecord db start", or check NEO4J_URI.',
      },
    },
  ]);
});

test('a defect is logged, and its message kept back', async () => {
  const broken = createService(
    { ...graph, read: () => Promise.reject(new Error('secret of the house')) },
    { log: (message, error) => logged.push([message, error]) },
  );
  const { errors } = await broken.execute('{ statements { nodes { id } } }');
  expect(errors).toMatchObject([
    {
      message: 'OnRecord failed to answer this; the log of the service says why.',
      extensions: { code: 'INTERNAL_SERVER_ERROR' },
    },
  ]);
  expect(JSON.stringify(errors)).not.toContain('secret');
  expect(logged).toEqual([['A field could not be answered.', new Error('secret of the house')]]);
  await broken.stop();
});

test('in development the nearest field is named', async () => {
  const talkative = createService(graph, { development: true });
  const { errors } = await talkative.execute('{ statement(id: 1) { txt } }');
  expect(errors?.[0]?.message).toBe(
    'Cannot query field "txt" on type "Statement". Did you mean "text" or "act"?',
  );
  await talkative.stop();
});

test('introspection is on', async () => {
  const { data } = await service.execute('{ __schema { queryType { name } } }');
  expect(data).toEqual({ __schema: { queryType: { name: 'Query' } } });
});
