import { setTimeout as sleep } from 'node:timers/promises';
import { ROOT_CONTEXT } from '@opentelemetry/api';
import type { Graph } from '../../../src/graph/connection.js';
import { query } from '../../../src/graph/query.js';
import { createContext } from '../../../src/service/context.js';
import { startDeadline } from '../../../src/service/execution/deadline.js';
import { createMetrics } from '../../../src/service/observe/metrics.js';
import { createAdditions } from '../../../src/service/subscriptions/additions.js';
import { newRecord } from '../../../src/service/observe/request-record.js';
import { createKeys } from '../../../src/service/keys.js';
import { testGraph, wipe } from '../../setup/database.js';

const graph: Graph = testGraph();
beforeAll(() => wipe(graph));
afterAll(() => graph.close());

/** Takes minutes: every range is gone through for every row of the one before. */
const endless = query(
  'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a, b WHERE a = -b RETURN count(*) AS n',
);
const running = async () =>
  (
    await graph.read(
      query(
        'SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH "UNWIND range" RETURN currentQuery',
      ),
    )
  ).length;
const gone = async () => {
  while ((await running()) > 0) await sleep(20);
};

const secret = 'a-secret-of-the-newsroom';
const request = (milliseconds: number, authorization?: string) => {
  const deadline = startDeadline(milliseconds);
  const keys = createKeys({ judge: [{ name: 'anna', secret }], ingest: [] });
  const caller = { address: '192.0.2.7', authorization };
  const context = createContext(graph, {
    keys,
    caller,
    bounds: deadline.bounds,
    metrics: createMetrics(),
    additions: createAdditions(graph),
    record: newRecord('1'),
    inside: ROOT_CONTEXT,
  });
  return { deadline, context };
};

const HINT = 'Ask for less at once: smaller pages, fewer lists inside lists, a shorter time.';

test('what takes longer than its time is stopped by Neo4j', async () => {
  const bounds = { timeout: 300, signal: new AbortController().signal };
  await expect(graph.read(endless, bounds)).rejects.toMatchObject({
    code: 'DATABASE_TIMEOUT',
    message: 'Neo4j did not answer within the time that the question was given.',
    hint: HINT,
  });
  await gone();
});

test('a request ends in time even where Neo4j does not keep it', async () => {
  const { bounds } = startDeadline(300);
  const forgetful = { timeout: 60_000, signal: bounds.signal };
  await expect(graph.read(endless, forgetful)).rejects.toMatchObject({
    code: 'DATABASE_TIMEOUT',
    message: 'The answer took longer than 0.3 seconds.',
    hint: HINT,
  });
  await gone();
});

test('Neo4j stops working for a client that went away, and the next one is answered', async () => {
  const { context, deadline } = request(60_000);
  const asked = context.graph.read(endless);
  const failed = expect(asked).rejects.toMatchObject({ code: 'CLIENT_GONE' });
  while ((await running()) === 0) await sleep(20);
  deadline.end();
  await failed;
  await gone();
  await expect(context.graph.read(query('RETURN 1 AS one'))).rejects.toMatchObject({ code: 'CLIENT_GONE' });
  expect(await request(1_000).context.graph.read(query('RETURN 1 AS one'))).toEqual([{ one: 1 }]);
});

test('a resolver that tries to write fails, whichever way it goes', async () => {
  const { context } = request(10_000);
  const create = query('CREATE (n:Forged {id: "1"}) RETURN n.id AS id');
  await expect(context.graph.read(create)).rejects.toThrow(/read access mode/i);
  await expect(context.graph.write([create])).rejects.toMatchObject({
    code: 'READ_ONLY',
    message: 'Questions do not change the graph.',
  });
  await expect(context.graph.run(create)).rejects.toMatchObject({ code: 'READ_ONLY' });
  await expect(context.changing('judge')).rejects.toMatchObject({ code: 'KEY_MISSING' });
  expect(await graph.read(query('MATCH (n:Forged) RETURN n'))).toEqual([]);
});

test('with the key a resolver is handed the graph to write to, and whose key it was', async () => {
  const { context } = request(10_000, `Bearer ${secret}`);
  const changing = await context.changing('judge');
  expect(changing.holder).toEqual({ name: 'anna' });
  await changing.graph.write([query('CREATE (n:Forged {id: "1"})')]);
  expect(await graph.read(query('MATCH (n:Forged) RETURN n.id AS id'))).toEqual([{ id: '1' }]);
  await wipe(graph);
});
