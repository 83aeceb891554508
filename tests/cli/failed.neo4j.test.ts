import { mkdirSync, writeFileSync } from 'node:fs';
import { canonicalDump } from '../../src/graph/dump.js';
import { localServer } from '../ingest/1-read/fetch/local-server.js';
import { page } from '../ingest/1-read/sources/page.js';
import { scratch } from '../ingest/1-read/scratch.js';
import { testGraph, wipe } from '../setup/database.js';
import { build, BUILD_LIMIT, onrecord, type Outcome } from './program.js';
import { databaseEnvironment } from './with-database.js';

const graph = testGraph();
let files: ReturnType<typeof scratch>;

// Each test runs the program several times.
jest.setTimeout(300_000);

beforeAll(build, BUILD_LIMIT);
beforeEach(async () => {
  files = scratch();
  await wipe(graph);
});
afterEach(() => files.remove());
afterAll(() => graph.close());

const run = (...parameters: string[]): Promise<Outcome> =>
  onrecord(parameters, {
    environment: { ...databaseEnvironment(), ONRECORD_HOME: files.path('state') },
    cwd: files.folder,
  });
const json = (outcome: Outcome): Record<string, unknown> =>
  JSON.parse(outcome.stdout) as Record<string, unknown>;

async function dump(): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const line of canonicalDump(graph)) lines.push(line);
  return lines;
}

const LINES = [
  '{"text": "“No,” said Ada Vale in Lviv.", "url": "https://example.org/1"}',
  '{"text": ""}',
  '{"text": "Bo Ink said that Lviv was quiet.", "date": "yesterday"}',
].join('\n');

test('what fails is set aside, listed, mended and taken in by a retry; what is unchanged is passed over', async () => {
  writeFileSync(files.path('a.jsonl'), LINES);
  const first = await run('ingest', 'a.jsonl', 'no.txt', '--json');
  expect(first.code).toBe(1);
  expect(json(first)).toMatchObject({ articles: 1, unchanged: 0, failedCount: 3 });
  expect(first.stderr).toContain(
    'What failed is set aside: "onrecord failed list" shows it, "onrecord failed retry" tries it again.\n',
  );

  const { failures } = json(await run('failed', 'list', '--json')) as {
    failures: readonly { id: string; at: string | null; error: { code: string } }[];
  };
  expect(failures.map(({ at, error }) => [at, error.code]).sort()).toEqual([
    [null, 'INPUT_MISSING'],
    ['2', 'RECORD_INVALID'],
    ['3', 'FACT_INVALID'],
  ]);
  const table = await run('failed', 'list');
  expect(table.stdout).toContain('[FACT_INVALID]');
  expect(table.stderr).toBe(
    'Try them again with "onrecord failed retry", or forget them with "onrecord failed drop".\n',
  );

  const missing = failures.find(({ at }) => at === null)?.id as string;
  expect(await run('failed', 'drop', missing.slice(0, 6))).toEqual({
    code: 0,
    stdout: 'Dropped 1 failure.\n',
    stderr: '',
  });

  writeFileSync(files.path('a.jsonl'), LINES.replace('yesterday', '2024-05-06'));
  const retried = await run('failed', 'retry', '--json');
  expect(retried.code).toBe(1);
  expect(json(retried)).toMatchObject({ runs: [{ articles: 1, unchanged: 0, failedCount: 1 }] });
  expect((json(await run('failed', 'list', '--json'))['failures'] as unknown[]).length).toBe(1);

  const whole = await dump();
  const again = await run('ingest', 'a.jsonl');
  expect(again.code).toBe(1);
  expect(again.stdout).toContain(
    'Ingested 0 articles: 0 statements, 0 entities.\nLeft 2 articles as they are in the graph: unchanged (--again reads anew).\n',
  );
  expect(await dump()).toEqual(whole);

  expect((await run('failed', 'drop', '--all')).stdout).toBe('Dropped 1 failure.\n');
  expect(await run('failed', 'retry')).toEqual({ code: 0, stdout: 'Nothing has failed.\n', stderr: '' });
});

test('a fact that changed is no unchanged article', async () => {
  writeFileSync(files.path('a.txt'), '“No,” said Ada Vale in Lviv.');
  await run('ingest', 'a.txt', '--published', '2024-05-06');
  expect(json(await run('ingest', 'a.txt', '--published', '2024-05-06', '--json'))).toMatchObject({
    articles: 0,
    unchanged: 1,
  });
  expect(json(await run('ingest', 'a.txt', '--published', '2024-05-07', '--json'))).toMatchObject({
    articles: 1,
    unchanged: 0,
  });
});

test('a feed and its pages from a server: taken in once, then asked for changes only', async () => {
  const feed = `<rss version="2.0"><channel><title>Wire</title><item><link>/trams</link></item><item><link>/gone</link></item></channel></rss>`;
  const server = await localServer((request, response) => {
    if (request.url === '/feed' && request.headers['if-none-match'] === '"1"')
      return void response.writeHead(304).end();
    if (request.url === '/feed')
      return void response.writeHead(200, { 'content-type': 'application/rss+xml', etag: '"1"' }).end(feed);
    if (request.url === '/trams')
      return void response.writeHead(200, { 'content-type': 'text/html' }).end(page('<title>Trams</title>'));
    response.writeHead(404).end();
  });
  const address = `${server.url}/feed`;
  expect((await run('ingest', address)).stdout).toContain(
    `error: ${address}: leads to 127.0.0.1, which is no public address.`,
  );

  const allowed = ['--follow', '--allow-host', '127.0.0.1'];
  const first = await run('ingest', address, ...allowed, '--json');
  expect(json(first)).toMatchObject({ articles: 1, failedCount: 1 });
  expect(json(first)['failed']).toMatchObject([
    { path: `${address}#${server.url}/gone`, code: 'FETCH_REFUSED' },
  ]);

  const second = await run('ingest', address, ...allowed, '--json');
  expect(json(second)).toMatchObject({
    articles: 0,
    skipped: [{ path: address, reason: 'it has not changed since the last time' }],
  });

  // Another graph, or this one without its articles, has seen nothing yet.
  await wipe(graph);
  expect(json(await run('ingest', address, ...allowed, '--json'))).toMatchObject({ articles: 1 });
  await server.close();
});

test('an archive that breaks off: what came before is in the graph, and the archive is set aside as a whole', async () => {
  const { gzipSync } = await import('node:zlib');
  const text = (i: number): string =>
    JSON.stringify({ text: `Ada Vale number ${i} said that Lviv was quiet.`, id: 'x'.repeat(i * 7) });
  const packed = gzipSync(Array.from({ length: 40 }, (_, i) => text(i)).join('\n'));
  mkdirSync(files.path('in'));
  writeFileSync(files.path('in/a.jsonl.gz'), packed.subarray(0, packed.length - 20));
  const cut = json(await run('ingest', 'in', '--json'));
  expect(cut['failed']).toMatchObject([
    { path: 'in/a.jsonl.gz', code: 'INPUT_GZIP_BROKEN', message: 'is a gzip archive that ends too early.' },
  ]);
  writeFileSync(files.path('in/a.jsonl.gz'), packed);
  const { runs } = json(await run('failed', 'retry', '--json')) as {
    runs: readonly { articles: number; unchanged: number }[];
  };
  expect((runs[0]?.articles ?? 0) + (runs[0]?.unchanged ?? 0)).toBe(40);
  expect(runs[0]?.unchanged).toBe(cut['articles']);
  expect((await run('failed', 'list')).stdout).toBe('Nothing has failed.\n');
});
