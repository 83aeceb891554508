import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { loadExtraction } from '../../ingest/6-load/load.js';
import { localLayout, onRecordFolder } from '../../src/database/local/layout.js';
import { openLocal } from '../../src/database/local/server.js';
import { readState } from '../../src/database/local/state.js';
import type { RunningDatabase } from '../../src/database/running-database.js';
import { connect, type Graph } from '../../src/graph/connection.js';
import { applySchema } from '../../src/graph/schema/apply-schema.js';
import { describeWithJava } from '../database/with-java.js';
import { dumped } from '../neo4j/write/dumped.js';
import { wipe } from '../setup/database.js';
import { articles } from './articles.js';

describeWithJava('a Neo4j that is killed while articles are loaded', () => {
  let home: string;
  let server: RunningDatabase;
  let graph: Graph;

  const layout = () => localLayout(onRecordFolder(process.env), home);
  const open = async (): Promise<void> => {
    server = await openLocal({
      layout: layout(),
      environment: process.env,
      size: 'small',
      preferredPorts: { bolt: 0, http: 0 },
      onProgress: () => undefined,
    });
    graph = connect(server.address, { retrySeconds: 1 });
  };
  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'onrecord-killed-'));
    await open();
    await applySchema(graph);
  }, 120_000);
  afterAll(async () => {
    await graph.close();
    await server.stop();
    await rm(home, { recursive: true, force: true });
    await rm(`${home}.lock`, { recursive: true, force: true });
  }, 120_000);

  test('says so, and after a restart has whole articles and no parts', async () => {
    await wipe(graph);
    const after = [await dumped(graph)];
    for (const article of articles) {
      await loadExtraction(graph, article);
      after.push(await dumped(graph));
    }
    await wipe(graph);

    const { pid } = (await readState(layout()))!;
    let committed = 0;
    const loading = (async () => {
      for (;;) {
        await loadExtraction(graph, articles[committed % articles.length]!);
        committed++;
      }
    })();
    const failed = expect(loading).rejects.toMatchObject({
      code: 'DATABASE_UNREACHABLE',
      message: 'Neo4j does not answer.',
      where: server.address.uri,
      hint: 'Start it with "onrecord db start", or check NEO4J_URI.',
    });
    while (committed < 3) await sleep(5);
    await sleep(30);
    process.kill(pid, 'SIGKILL');
    await failed;
    await graph.close();

    await open();
    const found = await dumped(graph);
    // The last one may be committed although the answer never came.
    expect([after[committed] ?? after.at(-1), after[committed + 1] ?? after.at(-1)]).toContainEqual(found);
    for (const article of articles) await loadExtraction(graph, article);
    expect(await dumped(graph)).toEqual(after.at(-1));
  }, 240_000);
});
