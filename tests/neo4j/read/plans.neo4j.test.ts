import neo4j, { type Driver, type ProfiledPlan } from 'neo4j-driver';
import type { Graph } from '../../../src/graph/connection.js';
import type { Query } from '../../../src/graph/query.js';
import { articlesQuery } from '../../../src/graph/read/articles.js';
import { arrivalsQuery } from '../../../src/graph/read/arrivals.js';
import { exchangesQuery } from '../../../src/graph/read/exchanges.js';
import { neighboursQuery } from '../../../src/graph/read/neighbours.js';
import { statements, statementsQuery } from '../../../src/graph/read/statements.js';
import { statementsOfEntitiesQuery } from '../../../src/graph/read/statements-of-entities.js';
import { handedAddress } from '../../setup/address.js';
import { testGraph, wipe } from '../../setup/database.js';
import { addCast, people } from './cast.js';
import { addArticles, entityId } from './fixture.js';

let graph: Graph;
let driver: Driver;
beforeAll(async () => {
  const { uri, user, password } = handedAddress();
  driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  graph = testGraph();
  await wipe(graph);
  await addCast(graph);
});
afterAll(async () => {
  await driver.close();
  await graph.close();
});

/** What the query did: its operators with their hits, and the hits of all. */
async function profile({ text, parameters }: Query) {
  const session = driver.session({ defaultAccessMode: 'READ' });
  const { summary, records } = await session.run(`PROFILE ${text}`, parameters);
  await session.close();
  const operators: { readonly name: string; readonly hits: number; readonly rows: number }[] = [];
  const walk = (plan: ProfiledPlan): void => {
    operators.push({
      name: plan.operatorType.replace('@neo4j', ''),
      hits: plan.dbHits,
      rows: plan.rows,
    });
    plan.children.forEach(walk);
  };
  walk(summary.profile as ProfiledPlan);
  return {
    operators,
    rows: records.length,
    names: operators.map(({ name }) => name),
    hits: operators.reduce((sum, { hits }) => sum + hits, 0),
  };
}

/** `count` more statements of Okoro about Odesa, each of the same shape and of its own day. */
const talk = (from: number, count: number) =>
  addArticles(
    graph,
    people,
    Array.from({ length: count / 10 }, (_, i) => ({
      url: `https://hub.example/${from + i}`,
      publisher: 'Hub',
      publishedAt: new Date(Date.UTC(2000, 0, 1 + from + i)).toISOString().slice(0, 10),
      statements: Array.from({ length: 10 }, (_, j) => ({
        text: `statement ${from + i} ${j} on Odesa`,
        by: [['okoro'] as const],
        about: [['odessa'] as const],
        to: ['novak'],
        at: 'zurich',
      })),
    })),
  );

const first = 5;
const pages: readonly (readonly [string, () => Query, string])[] = [
  ['about a name', () => statementsQuery({ about: ['Odesa'], first }), 'DirectedRelationshipIndexSeek'],
  ['by a name', () => statementsQuery({ by: 'Okoro', first }), 'DirectedRelationshipIndexSeek'],
  [
    'about one name and by another',
    () => statementsQuery({ about: ['Odesa'], by: 'Okoro', first }),
    'DirectedRelationshipIndexSeek',
  ],
  ['everything', () => statementsQuery({ first }), 'NodeIndexSeekByRange'],
  ['of a publisher', () => statementsQuery({ publisher: 'Hub', first }), 'NodeIndexSeek'],
  [
    'of an entity',
    () => statementsOfEntitiesQuery('ABOUT', [entityId(people.odessa)], { first }),
    'DirectedRelationshipIndexSeek',
  ],
  ['of articles', () => articlesQuery({ first }), 'NodeIndexSeek'],
  [
    'about a name, from the end',
    () => statementsQuery({ about: ['Odesa'], last: first }),
    'DirectedRelationshipIndexSeek',
  ],
  [
    'about a name, oldest first',
    () => statementsQuery({ about: ['Odesa'], orderBy: 'OLDEST_FIRST', first }),
    'DirectedRelationshipIndexSeek',
  ],
  [
    'to a name and at another',
    () => statementsQuery({ to: 'Mira', at: 'Zürich', first }),
    'DirectedRelationshipIndexSeek',
  ],
  [
    'between two',
    () => exchangesQuery({ of: 'Okoro', with: 'Mira', first }),
    'DirectedRelationshipIndexSeek',
  ],
  ['what is new', () => arrivalsQuery({ first }), 'NodeIndexSeekByRange'],
  ['the newest of all', () => arrivalsQuery({ last: first }), 'NodeIndexSeekByRange'],
];

const IN_ONE_ROW = new Set(['of an entity', 'what is new', 'the newest of all']);

test('the first page costs the same whatever the number of statements', async () => {
  await talk(0, 200);
  const few = await Promise.all(pages.map(([, query]) => profile(query())));
  await talk(1_000, 2_000);
  const many = await Promise.all(pages.map(([, query]) => profile(query())));
  for (const [i, [name, , seek]] of pages.entries()) {
    // Some pages are one row that holds them, the others are a row per statement.
    expect([name, many[i]?.rows]).toEqual([name, IN_ONE_ROW.has(name) ? 1 : first + 1]);
    expect([name, many[i]?.names]).toEqual([name, expect.arrayContaining([seek])]);
    expect([name, many[i]?.names]).toEqual([name, expect.not.arrayContaining(['NodeByLabelScan'])]);
    expect([name, many[i]?.names]).toEqual([name, expect.not.arrayContaining(['AllNodesScan'])]);
    expect([name, many[i]?.hits]).toEqual([name, few[i]?.hits]);
  }
});

test('a page far down costs what one near the top costs', async () => {
  const cursors: (string | undefined)[] = [];
  for (let i = 0; i < 4; i++) {
    const page = await statements(graph, { about: ['Odesa'], first: 100, after: cursors.at(-1) });
    cursors.push(page.cursors.at(-1));
  }
  const [near, far] = await Promise.all(
    [cursors[0], cursors[3]].map((after) => profile(statementsQuery({ about: ['Odesa'], first, after }))),
  );
  expect(far?.rows).toBe(first + 1);
  expect(far?.hits).toBe(near?.hits);
});

test('of a hub with thousands of statements as many are looked at for a path as of one with hundreds', async () => {
  const hub = await profile(neighboursQuery([entityId(people.odessa)]));
  await talk(5_000, 1_000);
  expect((await profile(neighboursQuery([entityId(people.odessa)]))).hits).toBe(hub.hits);
});

test('of two names the rarer one is read', async () => {
  const { operators } = await profile(statementsQuery({ about: ['Odesa', 'Zürich'], first }));
  const seeks = operators.filter(({ name }) => name === 'DirectedRelationshipIndexSeek');
  // Zürich has six statements; Odesa has more than two thousand.
  expect(Math.max(...seeks.map(({ rows }) => rows))).toBe(6);
});
