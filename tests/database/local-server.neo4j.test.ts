import { readFileSync, statSync, writeFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createServer, type Server } from 'node:net';
import { answer } from '../../src/database/answer.js';
import { localLayout, type LocalLayout } from '../../src/database/local/layout.js';
import { openLocal, runningLocal } from '../../src/database/local/server.js';
import type { Ports } from '../../src/database/local/ports.js';
import { readState, writeState } from '../../src/database/local/state.js';
import type { RunningDatabase } from '../../src/database/running-database.js';
import { connect } from '../../src/graph/connection.js';
import { query } from '../../src/graph/query.js';
import { endWithRun } from '../setup/end-with-run.js';
import { shareJars, temporaryFolder } from './fake-programs.js';
import { describeWithJava, sharedProgram } from './with-java.js';

// Starts servers, which takes seconds each, and more on a busy machine.
jest.setTimeout(240_000);

const layouts: LocalLayout[] = [];
const anyPorts: Ports = { bolt: 0, http: 0 };

function newHome(): LocalLayout {
  const folder = temporaryFolder();
  const layout = localLayout(folder);
  shareJars(sharedProgram, layout.program);
  layouts.push(layout);
  return layout;
}

interface Opened {
  readonly server: RunningDatabase;
  readonly told: readonly string[];
}

async function open(layout: LocalLayout, preferredPorts = anyPorts): Promise<Opened> {
  const told: string[] = [];
  const onProgress = (line: string): unknown => told.push(line);
  const server = await openLocal({
    layout,
    environment: process.env,
    size: 'small',
    preferredPorts,
    onProgress,
  });
  if (server.started) await endWithRun(layout);
  return { server, told };
}

/** The version of every node, to see whether data is still there. */
async function nodesIn({ server }: Opened): Promise<readonly unknown[]> {
  const graph = connect(server.address);
  try {
    return (await graph.read(query('MATCH (n) RETURN n.name AS name'))).map((row) => row.name);
  } finally {
    await graph.close();
  }
}

async function write({ server }: Opened, name: string): Promise<void> {
  const graph = connect(server.address);
  await graph.write([query('CREATE (:Test {name: $name})', { name })]);
  await graph.close();
}

async function pidOf(layout: LocalLayout): Promise<number> {
  const state = await readState(layout);
  if (state === undefined) throw new Error('no server was started');
  return state.pid;
}

async function kill(layout: LocalLayout): Promise<void> {
  process.kill(await pidOf(layout), 'SIGKILL');
  while ((await runningLocal(layout)) !== undefined) await new Promise((resolve) => setTimeout(resolve, 20));
}

describeWithJava('a local server', () => {
  afterAll(async () => {
    for (const layout of layouts) await (await runningLocal(layout))?.stop();
  });

  describe('in one home, from the first start to the last', () => {
    const layout = newHome();
    let first: Opened;

    test('starts once for all who ask at the same time', async () => {
      const opened = await Promise.all([open(layout), open(layout), open(layout)]);
      expect(new Set(opened.map(({ server }) => server.address.uri)).size).toBe(1);
      expect(opened.filter(({ server }) => server.started)).toHaveLength(1);
      first = opened.find(({ server }) => server.started) ?? opened[0];
      expect(first.told).toEqual(['starting Neo4j 5.26.30…']);
      for (const { server, told } of opened.filter((each) => each !== first)) {
        expect(told).toEqual(['waiting for another process that starts Neo4j…']);
        await server.stop();
      }
      await expect(answer(first.server.address)).resolves.toBeUndefined();
    });

    test('keeps its password for this user only, off every command line', async () => {
      const { password } = first.server.address;
      expect(password).toMatch(/^[0-9a-f]{48}$/);
      expect(readFileSync(layout.password, 'utf8')).toBe(`${password}\n`);
      expect(statSync(layout.password).mode & 0o777).toBe(0o600);
      expect(statSync(layout.home).mode & 0o777).toBe(0o700);
      expect(readFileSync(`/proc/${await pidOf(layout)}/cmdline`, 'utf8')).not.toContain(password);
    });

    test('serves Neo4j Browser', async () => {
      const page = await fetch(first.server.browserUrl ?? '');
      expect(page.status).toBe(200);
      expect(await page.text()).toContain('<title>Neo4j Browser</title>');
    });

    test('refuses a wrong password', async () => {
      await expect(answer({ ...first.server.address, password: 'wrong-password' })).rejects.toMatchObject({
        code: 'DATABASE_PASSWORD',
        message: 'Neo4j refuses the user name or password.',
      });
    });

    test('whose password file was changed says which file is wrong', async () => {
      writeFileSync(layout.password, 'not-the-password\n');
      await expect(open(layout)).rejects.toMatchObject({
        code: 'DATABASE_PASSWORD',
        message: 'The local Neo4j refuses the password that is kept in this file.',
        where: layout.password,
        hint: 'Write the right one there, or reset the database as docs/database.md says.',
      });
      writeFileSync(layout.password, `${first.server.address.password}\n`);
    });

    test('that was killed is started again with all that was committed, and the loss is told', async () => {
      await write(first, 'kept');
      const pid = await pidOf(layout);
      await kill(layout);
      const again = await open(layout);
      expect(again.told).toEqual([
        `the Neo4j of process ${pid} is gone without having been stopped: starting anew`,
        'starting Neo4j 5.26.30…',
      ]);
      expect(await nodesIn(again)).toEqual(['kept']);
      await again.server.stop();
      expect(await runningLocal(layout)).toBeUndefined();
    });

    test('whose process id now belongs to a stranger is stale, and the stranger lives', async () => {
      await writeState(layout, {
        pid: process.pid,
        ports: anyPorts,
        version: '5.26.30',
        startedAt: '2026-01-01',
      });
      expect(await runningLocal(layout)).toBeUndefined();
    });

    test('that lost its password does not make up another one', async () => {
      rmSync(layout.password);
      await expect(open(layout)).rejects.toMatchObject({
        code: 'DATABASE_PASSWORD_LOST',
        message: 'is missing, and the database keeps only its hash.',
        where: layout.password,
        hint: 'Put the file back, or reset the database as docs/database.md says.',
      });
    });
  });

  test('takes other ports where both usual ones are taken', async () => {
    const layout = newHome();
    const servers = [await listening(), await listening()] as const;
    const [bolt, http] = servers.map(portOf);
    const { server, told } = await open(layout, { bolt: bolt ?? 0, http: http ?? 0 });
    const ports = (await readState(layout))?.ports;
    expect(told).toEqual([
      `port ${bolt} is taken: Bolt uses ${ports?.bolt}`,
      `port ${http} is taken: Neo4j Browser uses ${ports?.http}`,
      'starting Neo4j 5.26.30…',
    ]);
    await server.stop();
    for (const each of servers) each.close();
  });

  test('that cannot start says why in the words of its log', async () => {
    const layout = newHome();
    await (await open(layout)).server.stop();
    writeFileSync(join(layout.data, 'databases', 'system', 'neostore'), 'not a store');
    await expect(open(layout)).rejects.toMatchObject({
      code: 'DATABASE_START_FAILED',
      message: expect.stringMatching(/^The local Neo4j ended while starting:\n.*\S/),
      where: layout.log,
      hint: 'The whole story is in this log; "onrecord doctor" checks Java, ports and disk space.',
    });
    expect(await readState(layout)).toBeUndefined();
  });
});

async function listening(): Promise<Server> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}
