import { createHash } from 'node:crypto';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Graph } from '../../src/graph/connection.js';
import { canonicalDump } from '../../src/graph/dump.js';
import { createSchema } from '../../src/service/executable-schema.js';
import { createService, type Service } from '../../src/service/service.js';
import { addCast, articles, people } from '../neo4j/read/cast.js';
import { entityId, idsOf } from '../neo4j/read/fixture.js';
import { testGraph, wipe } from '../setup/database.js';
import { broken, hostile, INJECTIONS } from './hostile-request.js';
import { NAUGHTY } from './naughty-strings.js';
import { Random } from './random.js';
import { validQuery, type Request, type Words } from './valid-query.js';

/** `npm run test:fuzz` sends 20,000; a failure is repeated with the seed that it names. */
const REQUESTS = Number(process.env.ONRECORD_FUZZ ?? 300);
const SEED = Number(process.env.ONRECORD_FUZZ_SEED ?? 1 + (Date.now() % 1_000_000));
const AT_ONCE = 4;

let graph: Graph;
let service: Service;
let url: string;
const defects: unknown[] = [];
beforeAll(async () => {
  graph = testGraph();
  await wipe(graph);
  await addCast(graph);
  // A busy machine is no defect: nothing here may end for want of time.
  service = createService(graph, {
    timeout: 300_000,
    log: (message, error) => defects.push([message, error]),
  });
  url = await service.start(0);
}, 120_000);
afterAll(async () => {
  await service.stop();
  await graph.close();
});

const words: Words = {
  texts: [...NAUGHTY, ...INJECTIONS, 'Zürich', 'zurich', 'Odesa', 'Mira Nováková', 'The Tidings', 'bridge'],
  ids: [
    ...articles.flatMap((article) => [idsOf(article).id, ...idsOf(article).statements]),
    ...Object.values(people).map(entityId),
    '0',
    "' OR 1=1 //",
  ],
};

interface Answer {
  readonly status: number;
  readonly text: string;
}

async function send(request: Request): Promise<Answer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(request),
  });
  return { status: response.status, text: await response.text() };
}

/** Statuses of answers, and of refusals that name what is wrong; none of them is 5xx. */
const STATUSES = [200, 400, 413];
const INSIDE = /\bMATCH \(|db\.index\.|\bat .*\.(?:js|ts|cjs|mjs):\d|node_modules|neo4j:\/\/|bolt:\/\//;

function checkAnswer({ status, text }: Answer): { readonly errors?: readonly unknown[] } {
  expect(STATUSES).toContain(status);
  const body = JSON.parse(text) as {
    data?: unknown;
    errors?: { message: unknown; extensions?: { code?: unknown } }[];
  };
  expect('data' in body || (body.errors?.length ?? 0) > 0).toBe(true);
  for (const { message, extensions } of body.errors ?? []) {
    expect(typeof message).toBe('string');
    expect(typeof extensions?.code).toBe('string');
    expect(extensions?.code).not.toBe('INTERNAL_SERVER_ERROR');
    // What the client sent may stand in a message, but nothing of the inside.
    expect(JSON.stringify(extensions)).not.toMatch(INSIDE);
  }
  return body;
}

const fingerprint = async (): Promise<string> => {
  const hash = createHash('sha256');
  for await (const line of canonicalDump(graph)) hash.update(line);
  return hash.digest('hex');
};

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;
const heap = (): number => {
  collectGarbage();
  return process.memoryUsage().heapUsed / 2 ** 20;
};

test(
  `${REQUESTS} requests of every kind (seed ${SEED}) are answered or refused, and change nothing`,
  async () => {
    const schema = createSchema();
    const before = await fingerprint();
    const counts = { answered: 0, refused: 0, compared: 0 };
    const heaps: number[] = [];
    let next = 0;

    async function one(number: number): Promise<void> {
      const random = new Random(SEED * 1_000_003 + number);
      const kind = number % 3;
      const valid = validQuery(schema, random, words);
      const request = kind === 0 ? valid : kind === 1 ? broken(valid, random) : hostile(random, words.texts);
      try {
        const answer = await send(request);
        const { errors } = checkAnswer(answer);
        if (errors === undefined) counts.answered++;
        else counts.refused++;
        // The second time the document is compiled: the answer must be the very same.
        if (kind === 0) {
          expect(await send(request)).toEqual(answer);
          counts.compared++;
        }
      } catch (error) {
        throw new Error(
          `Request ${number} of seed ${SEED}: ${JSON.stringify(request).slice(0, 3_000)}\n${String(error)}`,
          { cause: error },
        );
      }
    }

    await Promise.all(
      Array.from({ length: AT_ONCE }, async () => {
        while (next < REQUESTS) {
          const number = next++;
          await one(number);
          if (number % Math.ceil(REQUESTS / 20) === 0) heaps.push(heap());
        }
      }),
    );
    expect(defects).toEqual([]);
    expect(counts.answered).toBeGreaterThan(REQUESTS / 20);
    expect(counts.refused).toBeGreaterThan(REQUESTS / 4);
    expect(await fingerprint()).toBe(before);
    expect((await send({ query: '{ __typename }' })).text).toBe('{"data":{"__typename":"Query"}}\n');
    // The caches are bounded and full long before the end: what comes after may not add to them.
    if (REQUESTS >= 10_000) {
      const middle = Math.max(...heaps.slice(8, 12));
      expect(Math.min(...heaps.slice(-3))).toBeLessThan(middle * 1.15 + 10);
    }
  },
  60_000 + REQUESTS * 2_000,
);
