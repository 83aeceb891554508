import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import { loadExtraction } from '../../ingest/6-load/load.js';
import { query } from '../../src/graph/query.js';
import { applySchema } from '../../src/graph/schema/apply-schema.js';
import { dumped } from '../neo4j/write/dumped.js';
import { testGraph, wipe } from '../setup/database.js';
import { articles } from './articles.js';

const graph = testGraph();
beforeAll(() => applySchema(graph));
afterAll(() => graph.close());

/** What the graph is after so many articles. */
let after: readonly (readonly string[])[];
beforeAll(async () => {
  await wipe(graph);
  const dumps = [await dumped(graph)];
  for (const article of articles) {
    await loadExtraction(graph, article);
    dumps.push(await dumped(graph));
  }
  after = dumps;
}, 120_000);

/** Starts the loader and kills it so many milliseconds after it has committed so many articles; how many it told of. */
async function killed(committed: number, milliseconds: number): Promise<number> {
  const child = spawn(process.execPath, [join(__dirname, 'load-articles.cjs')], {
    env: { ...process.env, CRASH_ADDRESS: JSON.stringify(graph.address) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exit = once(child, 'exit');
  let told = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    told = Number(line);
    if (told === committed) {
      await sleep(milliseconds);
      child.kill('SIGKILL');
    }
  }
  await exit;
  return told;
}

/** The server may be busy with the last transaction of a dead client: what counts is what it has made of it. */
async function settled(): Promise<void> {
  const others = query(
    'SHOW TRANSACTIONS YIELD currentQuery WHERE NOT currentQuery STARTS WITH "SHOW" RETURN currentQuery',
  );
  while ((await graph.read(others)).length > 0) await sleep(20);
}

test('killed at any moment, whole articles are there and no parts; run again, all of them are', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 0, max: articles.length - 1 }),
      fc.integer({ min: 0, max: 300 }),
      async (committed, milliseconds) => {
        await wipe(graph);
        const told = await killed(committed, milliseconds);
        await settled();
        const found = await dumped(graph);
        // One more may be committed than it came to tell of.
        expect([after[told], after[told + 1]]).toContainEqual(found);
        for (const article of articles) await loadExtraction(graph, article);
        expect(await dumped(graph)).toEqual(after.at(-1));
      },
    ),
    { numRuns: 6, endOnFailure: true },
  );
}, 240_000);
