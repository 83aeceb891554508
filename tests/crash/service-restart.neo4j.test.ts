import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { localLayout, onRecordFolder } from '../../src/database/local/layout.js';
import { openLocal } from '../../src/database/local/server.js';
import { readState } from '../../src/database/local/state.js';
import type { RunningDatabase } from '../../src/database/running-database.js';
import { connect, type Graph } from '../../src/graph/connection.js';
import { createService, type Service } from '../../src/service/service.js';
import { describeWithJava } from '../database/with-java.js';
import { addCast } from '../neo4j/read/cast.js';

const CLIENTS = 8;
/** Milliseconds that a request may take while all this goes on; the fetch itself gives up a little later. */
const TIMEOUT = 120_000;

describeWithJava('a Neo4j that is stopped, killed and started again under load', () => {
  let home: string;
  let server: RunningDatabase;
  let graph: Graph;
  let service: Service;
  let url: string;
  const defects: unknown[] = [];

  const layout = () => localLayout(onRecordFolder(process.env), home);
  const open = async (bolt: number): Promise<void> => {
    server = await openLocal({
      layout: layout(),
      environment: process.env,
      size: 'small',
      preferredPorts: { bolt, http: 0 },
      onProgress: () => undefined,
    });
  };
  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'onrecord-restarted-'));
    await open(0);
    graph = connect(server.address, { retrySeconds: 1 });
    await addCast(graph);
    service = createService(graph, {
      timeout: TIMEOUT,
      log: (message, error) => defects.push([message, error]),
    });
    url = await service.start(0);
  }, 240_000);
  afterAll(async () => {
    await service.stop();
    await graph.close();
    await server.stop();
    await rm(home, { recursive: true, force: true });
    await rm(`${home}.lock`, { recursive: true, force: true });
  }, 120_000);

  interface Answer {
    readonly status: number;
    readonly retryAfter: string | null;
    readonly body: { readonly data?: unknown; readonly errors?: readonly { extensions: { code: string } }[] };
  }
  const ask = async (): Promise<Answer> => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ statements(about: [\\"Odesa\\"]) { nodes { text } } }"}',
      // A request that hangs fails the test.
      signal: AbortSignal.timeout(TIMEOUT + 30_000),
    });
    return {
      status: response.status,
      retryAfter: response.headers.get('retry-after'),
      body: (await response.json()) as Answer['body'],
    };
  };
  const untilAnswered = async (): Promise<Answer> => {
    for (;;) {
      const answer = await ask();
      if (answer.status === 200) return answer;
      expect(answer.status).toBe(503);
      await sleep(200);
    }
  };

  test.each([
    ['stopped', () => server.stop()],
    [
      'killed',
      async () => {
        const state = await readState(layout());
        process.kill(state!.pid, 'SIGKILL');
      },
    ],
  ])(
    '%s: clean 503s, nothing hangs, and answers again without a restart of the service',
    async (_name, end) => {
      const good = await untilAnswered();
      const answers: Answer[] = [];
      let loading = true;
      const load = Promise.all(
        Array.from({ length: CLIENTS }, async () => {
          while (loading) {
            answers.push(await ask());
            await sleep(5);
          }
        }),
      );
      await sleep(500);
      const bolt = Number(new URL(server.address.uri).port);
      await end();
      const away = answers.length;
      while (answers.length < away + 4 * CLIENTS) await sleep(20);
      await open(bolt);
      expect(await untilAnswered()).toEqual(good);
      loading = false;
      await load;

      const failed = answers.filter(({ status }) => status !== 200);
      expect(failed.length).toBeGreaterThan(0);
      for (const { status, retryAfter, body } of failed) {
        expect([status, retryAfter, body.data]).toEqual([503, '5', null]);
        expect(['DATABASE_UNREACHABLE', 'DATABASE_BUSY']).toContain(body.errors?.[0]?.extensions.code);
      }
      for (const answer of answers.filter(({ status }) => status === 200)) expect(answer).toEqual(good);
      expect(defects).toEqual([]);
    },
    400_000,
  );
});
