import { createServer, connect, type AddressInfo, type Socket } from 'node:net';
import { join } from 'node:path';
import { canonicalDump } from '../../src/graph/dump.js';
import { build, BUILD_LIMIT, onrecord } from '../cli/program.js';
import { databaseEnvironment } from '../cli/with-database.js';
import { handedAddress } from '../setup/address.js';
import { testGraph, wipe } from '../setup/database.js';

const SAMPLES = join(__dirname, '../../samples');

interface Summary {
  readonly articles: number;
  readonly notIngested: readonly string[];
  readonly stopped: { readonly code: string; readonly message: string; readonly hint: string } | null;
}

const graph = testGraph();

/** What the graph holds when everything has been ingested in peace. */
let whole: readonly string[];

beforeAll(async () => {
  await build();
  await wipe(graph);
  const { code } = await onrecord(['ingest', SAMPLES], { environment: databaseEnvironment() });
  expect(code).toBe(0);
  whole = await dump();
}, BUILD_LIMIT);
beforeEach(() => wipe(graph));
afterAll(() => graph.close());

/** A way to the database that can be cut. */
async function proxy(): Promise<{ readonly port: number; cut(): void }> {
  const target = new URL(handedAddress().uri);
  const sockets = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(Number(target.port), target.hostname);
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(from);
      from.on('error', () => undefined).on('close', () => to.destroy());
      from.pipe(to);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    cut() {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}

async function dump(): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const line of canonicalDump(graph)) lines.push(line);
  return lines;
}

test('Neo4j going away in the middle: one message, the rest is named, and another run makes it whole', async () => {
  const way = await proxy();
  const { code, stdout, stderr } = await onrecord(['ingest', '--json', SAMPLES], {
    environment: databaseEnvironment(way.port),
    onError(text) {
      if (text.startsWith('2/9 ')) way.cut();
    },
  });
  const summary = JSON.parse(stdout) as Summary;
  expect(code).toBe(1);
  expect(summary.stopped).toEqual({
    code: 'DATABASE_UNREACHABLE',
    message: 'Neo4j does not answer.',
    where: `bolt://127.0.0.1:${way.port}`,
    hint: 'Start it with "onrecord db start", or check NEO4J_URI.',
  });
  expect(summary.articles).toBeGreaterThanOrEqual(2);
  expect(summary.articles + summary.notIngested.length).toBe(9);
  expect(stderr).not.toContain('DEFECT');

  const { code: again } = await onrecord(['ingest', SAMPLES], { environment: databaseEnvironment() });
  expect(again).toBe(0);
  expect(await dump()).toEqual(whole);
});

test('Ctrl+C ends after an article; what was read is in the graph, and another run makes it whole', async () => {
  const { code, stdout, stderr } = await onrecord(['ingest', SAMPLES], {
    environment: databaseEnvironment(),
    onError(text, end) {
      if (text.startsWith('1/9 ')) end('SIGINT');
    },
  });
  expect(code).toBe(130);
  expect(stderr).toContain('Stopping after this article; press Ctrl+C again to stop at once.\n');
  expect(stdout).toMatch(
    /\nNot ingested \d inputs?: error: The run was interrupted\. What was read so far is in the graph; run the same command again for the rest\. \[INTERRUPTED\]\n/,
  );
  await onrecord(['ingest', SAMPLES], { environment: databaseEnvironment() });
  expect(await dump()).toEqual(whole);
});

test('being killed half-way leaves nothing half-written', async () => {
  const { code } = await onrecord(['ingest', SAMPLES], {
    environment: databaseEnvironment(),
    onError(text, end) {
      if (text.startsWith('3/9 ')) end('SIGKILL');
    },
  });
  expect(code).toBeNull();
  const held = (await dump()).length;
  expect(held).toBeGreaterThan(0);
  expect(held).toBeLessThan(whole.length);
  await onrecord(['ingest', SAMPLES], { environment: databaseEnvironment() });
  expect(await dump()).toEqual(whole);
});

test.each<[what: string, environment: () => NodeJS.ProcessEnv, message: string]>([
  [
    'a wrong password',
    () => ({ ...databaseEnvironment(), NEO4J_PASSWORD: 'not-the-password' }),
    'Neo4j refuses the user name or password. Set NEO4J_USER and NEO4J_PASSWORD to those of the server. [DATABASE_PASSWORD]',
  ],
  [
    'nothing at that port',
    () => databaseEnvironment(9),
    'Neo4j does not answer. Start it with "onrecord db start", or check NEO4J_URI. [DATABASE_UNREACHABLE]',
  ],
])('%s: one message, and nothing is read', async (_, environment, message) => {
  const { NEO4J_URI } = environment();
  expect(await onrecord(['ingest', SAMPLES], { environment: environment() })).toEqual({
    code: 1,
    stdout: '',
    stderr: `error: ${NEO4J_URI}: ${message}\n`,
  });
});
