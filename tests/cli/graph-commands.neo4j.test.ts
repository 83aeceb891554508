import { join } from 'node:path';
import { scratch } from '../ingest/1-read/scratch.js';
import { testGraph, wipe } from '../setup/database.js';
import { build, BUILD_LIMIT, onrecord, type Outcome } from './program.js';
import { databaseEnvironment } from './with-database.js';

const ARTICLE = `“Lviv will have trams again,” said Ada Vale, the mayor’s spokeswoman.

“It will not,” said Maria Novak. Novak told reporters that Lviv had no money.
`;
const SIDE = JSON.stringify({
  title: 'Trams for Lviv',
  url: 'https://example.org/trams',
  publisher: 'Test Wire',
  publishedAt: '2024-05-06',
});

const graph = testGraph();
const files = scratch({ 'trams.txt': ARTICLE, 'trams.txt.json': SIDE, 'empty.txt': '', 'notes.md': 'x' });
const run = (...parameters: string[]): Promise<Outcome> =>
  onrecord(parameters, { environment: databaseEnvironment(), cwd: files.folder });
const withoutEntity = (row: string): readonly string[] =>
  row
    .split('│')
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '');

beforeAll(async () => {
  await build();
  await wipe(graph);
}, BUILD_LIMIT);
afterAll(async () => {
  files.remove();
  await graph.close();
});

test('ingest tells what is in the graph, what was skipped and what failed, and ends with 1', async () => {
  const { code, stdout, stderr } = await run('ingest', '.', 'no.txt');
  const [first, ...rest] = stdout.split('\n');
  expect(first).toMatch(/^Ingested 1 article: \d+ statements, \d+ entities\.$/);
  expect(rest).toEqual([
    'Skipped 1 file:',
    '  notes.md: its name does not say that it is an article',
    'Failed 2 inputs:',
    '  error: empty.txt: is empty. Put the text of an article into it. [INPUT_EMPTY]',
    '  error: no.txt: does not exist. Check the path. [INPUT_MISSING]',
    '',
  ]);
  expect(stderr).toMatch(
    /^1\/4 empty\.txt: failed\n2\/4 notes\.md: skipped, .+\n3\/4 trams\.txt: \d+ statements\n/,
  );
  expect(code).toBe(1);
});

test('ingesting it again, as JSON, gives the same figures and ends with 0', async () => {
  const { code, stdout, stderr } = await run('ingest', 'trams.txt', '--json', '--again');
  expect([code, stderr]).toEqual([0, '']);
  const summary = JSON.parse(stdout) as { readonly statements: number; readonly entities: number };
  expect(summary).toEqual({
    articles: 1,
    statements: expect.any(Number) as unknown,
    entities: expect.any(Number) as unknown,
    unchanged: 0,
    skipped: [],
    skippedCount: 0,
    failed: [],
    failedCount: 0,
    notIngested: [],
    stopped: null,
  });
  expect(summary.statements).toBeGreaterThanOrEqual(3);
});

test('ask answers with a table: who and as what, the words, the article, the day', async () => {
  const { code, stdout, stderr } = await run('ask', 'who said what about lviv?');
  expect([code, stderr]).toEqual([0, '']);
  const rows = stdout.split('\n').map(withoutEntity);
  expect(rows[1]).toEqual(['Who', 'Words', 'Article', 'Date']);
  expect(rows).toContainEqual(['Maria Novak', 'that Lviv had no money', 'Trams for Lviv', '2024-05-06']);
  expect(stdout).toContain('“Lviv will have trams again,”');
  expect(stdout).not.toContain('It will not');
});

test('ask --json gives the statements with their evidence', async () => {
  const { code, stdout } = await run('ask', '--by', 'Ada Vale', '--about', 'Lviv', '--json');
  expect(code).toBe(0);
  const answer = JSON.parse(stdout) as { readonly statements: readonly object[]; readonly hasMore: boolean };
  expect(answer.hasMore).toBe(false);
  expect(answer.statements).toHaveLength(1);
  expect(answer.statements[0]).toMatchObject({
    quotes: ['“Lviv will have trams again,”'],
    kind: 'DIRECT',
    article: { url: 'https://example.org/trams', publisher: 'Test Wire' },
    evidence: [{ start: 0, exact: '“Lviv will have trams again,”' }],
  });
});

test('days narrow the answer, and an empty one is said', async () => {
  const { code, stdout, stderr } = await run('ask', '--about', 'Lviv', '--from', '2024-05-07');
  expect({ code, stdout, stderr }).toEqual({
    code: 0,
    stdout: '',
    stderr: 'The record holds no such statement.\n',
  });
});

test('a page that is cut off says how to see more', async () => {
  const { stderr } = await run('ask', '--about', 'Lviv', '--first', '1');
  expect(stderr).toBe('There are more; ask for them with --first 2.\n');
});

test('who spoke about it: a table of speakers', async () => {
  const { code, stdout } = await run('ask', 'who', 'spoke', 'about', 'LVIV');
  expect(code).toBe(0);
  const rows = stdout.split('\n').map(withoutEntity);
  expect(rows[1]).toEqual(['Who', 'Spoke as', 'Statements', 'Last on']);
  expect(rows).toContainEqual(['Maria Novak', '1', '2024-05-06']);
});

test.each([
  ['Lvif', 'Nobody and nothing in the record is called "Lvif". Did you mean Lviv?'],
  ['Zzyzx', 'Nobody and nothing in the record is called "Zzyzx". Has the article been ingested?'],
])('a name that nobody bears: %s', async (name, message) => {
  expect(await run('ask', `who said what about ${name}`)).toEqual({
    code: 1,
    stdout: '',
    stderr: `error: ${message} [NAME_UNKNOWN]\n`,
  });
});

test('demo with an article of one’s own answers and says where to look next', async () => {
  const { code, stdout, stderr } = await run('demo', 'trams.txt');
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toContain('\nWho said what about Lviv?\n┌');
  expect(stdout).toContain(
    'MATCH (who)-[:SAID]->(what:Statement)-[:ABOUT]->(:City {name: "Lviv"}) RETURN who, what\n',
  );
  expect(stdout).toContain('{ statements(about: "Lviv") { nodes {');
});

test('demo answers from the articles that it read, whatever else is in the graph', async () => {
  await run('ingest', join(__dirname, '../../samples'));
  const { code, stdout } = await run('demo', 'trams.txt', '--about', 'LVIV', '--json');
  expect(code).toBe(0);
  const { about, statements } = JSON.parse(stdout) as {
    readonly about: string;
    readonly statements: readonly { readonly article: { readonly title: string } }[];
  };
  expect(about).toBe('Lviv');
  expect(new Set(statements.map(({ article }) => article.title))).toEqual(new Set(['Trams for Lviv']));
});

test('demo without a path reads the samples and asks about the city most talked about', async () => {
  const { code, stdout, stderr } = await run('demo', '--json');
  expect(code).toBe(0);
  expect(stderr).toContain('Reading the sample articles (fiction, written for OnRecord).\n');
  const answer = JSON.parse(stdout) as {
    readonly about: string;
    readonly ingested: object;
    readonly statements: readonly { readonly article: { readonly title: string } }[];
  };
  expect(answer.about).toBe('Kyiv');
  expect(answer.statements.map(({ article }) => article.title)).not.toContain('Trams for Lviv');
  expect(answer.ingested).toMatchObject({ articles: 8, failed: [], skipped: [] });
  expect(new Set(answer.statements.map(({ article }) => article.title)).size).toBeGreaterThanOrEqual(3);
});

test('serve answers GraphQL until it is interrupted', async () => {
  let answer: unknown;
  const { code, stdout } = await onrecord(['serve', '--port', '0', '--json'], {
    environment: databaseEnvironment(),
    async onOutput(text, end) {
      const { url } = JSON.parse(text) as { readonly url: string };
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: '{ statements(about: ["lviv"], by: "Ada Vale") { nodes { text } } }' }),
      });
      answer = await response.json();
      end('SIGINT');
    },
  });
  expect(code).toBe(0);
  expect(stdout).toMatch(/"url": "http:\/\/127\.0\.0\.1:\d+\/graphql"/);
  expect(answer).toEqual({ data: { statements: { nodes: [{ text: '“Lviv will have trams again,”' }] } } });
});

test('a question or an article never makes the terminal obey', async () => {
  const { stderr } = await run('ask', '--about', '\u001b[2JLviv\u202e');
  expect(stderr).not.toContain('\u001b');
  const samples = join(__dirname, '../../samples');
  expect((await run('ingest', samples)).stdout).not.toContain('\u001b');
});
