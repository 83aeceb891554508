import fc from 'fast-check';
import type { Graph } from '../../../src/graph/connection.js';
import { arrivals } from '../../../src/graph/read/arrivals.js';
import { articles } from '../../../src/graph/read/articles.js';
import { companions } from '../../../src/graph/read/companions.js';
import { exchanges } from '../../../src/graph/read/exchanges.js';
import type { Page, PageArguments } from '../../../src/graph/read/page.js';
import { speakers } from '../../../src/graph/read/speakers.js';
import { statements } from '../../../src/graph/read/statements.js';
import { applySchema } from '../../../src/graph/schema/apply-schema.js';
import { testGraph, wipe } from '../../setup/database.js';
import { people } from './cast.js';
import { addArticles, addEntities, type ArticleSketch } from './fixture.js';

let graph: Graph;
beforeAll(async () => {
  graph = testGraph();
  await wipe(graph);
  await applySchema(graph);
  await addEntities(graph, people);
});
afterAll(() => graph.close());

type List = (asked: PageArguments) => Promise<Page<unknown>>;

/** Lists by what tells their rows apart. Those by counts keep the order that they had when they were begun. */
const lists: Readonly<Record<string, readonly [list: List, keyOf: (row: never) => string]>> = {
  'newest first': [
    (asked) => statements(graph, { about: ['Zürich'], ...asked }),
    ({ id }: { id: string }) => id,
  ],
  'oldest first': [
    (asked) => statements(graph, { by: 'Okoro', orderBy: 'OLDEST_FIRST', ...asked }),
    ({ id }: { id: string }) => id,
  ],
  everything: [(asked) => statements(graph, asked), ({ id }: { id: string }) => id],
  exchanges: [(asked) => exchanges(graph, { of: 'Okoro', ...asked }), ({ id }: { id: string }) => id],
  arrivals: [(asked) => arrivals(graph, asked), ({ id }: { id: string }) => id],
  articles: [(asked) => articles(graph, asked), ({ id }: { id: string }) => id],
  speakers: [
    (asked) => speakers(graph, { about: ['Zürich'], ...asked }),
    ({ entity, statements: count }: { entity: { id: string }; statements: number }) =>
      `${entity.id} ${count}`,
  ],
  companions: [
    (asked) => companions(graph, { about: ['Zürich'], ...asked }),
    ({ entity, statements: count }: { entity: { id: string }; statements: number }) =>
      `${entity.id} ${count}`,
  ],
};

/** The whole list, page by page from one end. `between` is done once, after the first page. */
async function read(
  name: string,
  size: number,
  end: 'first' | 'last',
  between: () => Promise<void> = async () => undefined,
): Promise<readonly string[]> {
  const [list, keyOf] = lists[name] as (typeof lists)[string];
  const pages: (readonly string[])[] = [];
  let cursor: string | undefined;
  for (let i = 0; ; i++) {
    const page = await list(
      end === 'first' ? { first: size, after: cursor } : { last: size, before: cursor },
    );
    expect(page.records.length).toBeLessThanOrEqual(size);
    expect(page.cursors).toHaveLength(page.records.length);
    // Relay: what the other side is like, the cursor tells.
    expect(end === 'first' ? page.hasPreviousPage : page.hasNextPage).toBe(cursor !== undefined);
    pages.push(page.records.map((row) => keyOf(row as never)));
    if (i === 0) await between();
    if (!(end === 'first' ? page.hasNextPage : page.hasPreviousPage)) break;
    cursor = end === 'first' ? page.cursors.at(-1) : page.cursors[0];
  }
  return (end === 'first' ? pages : pages.reverse()).flat();
}

const keys = ['novak', 'okoro', 'council', 'zurich', 'odessa', 'limmat', 'georgia'] as const;
const key = fc.constantFrom(...keys);
const anArticle = fc.record({
  day: fc.option(fc.constantFrom('2024-01-01', '2024-01-02', '2024-02-01'), { nil: undefined }),
  statements: fc.array(
    fc.record({ by: key, about: fc.uniqueArray(key, { maxLength: 3 }), to: fc.option(key) }),
    {
      minLength: 1,
      maxLength: 4,
    },
  ),
});
type Drawn = typeof anArticle extends fc.Arbitrary<infer One> ? One : never;
let count = 0;
const sketches = (drawn: readonly Drawn[]): readonly ArticleSketch[] =>
  drawn.map(({ day, statements: said }) => ({
    url: `https://random.example/${count++}`,
    ...(day === undefined ? {} : { publishedAt: day }),
    statements: said.map(({ by, about, to }, i) => ({
      text: `words ${count} ${i}`,
      by: [[by] as const],
      about: about.map((one) => [one] as const),
      ...(to === null ? {} : { to: [to] }),
    })),
  }));

test('any list reads the same from both ends, and what arrives meanwhile doubles and loses nothing', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(anArticle, { minLength: 1, maxLength: 4 }),
      fc.array(anArticle, { minLength: 1, maxLength: 2 }),
      fc.constantFrom(...Object.keys(lists)),
      fc.integer({ min: 1, max: 5 }),
      fc.constantFrom('first' as const, 'last' as const),
      async (before, meanwhile, name, size, end) => {
        await addArticles(graph, people, sketches(before));
        const whole = await read(name, 100, 'first');
        expect(new Set(whole).size).toBe(whole.length);
        expect(await read(name, size, 'last')).toEqual(whole);
        const during = await read(name, size, end, () => addArticles(graph, people, sketches(meanwhile)));
        expect(new Set(during).size).toBe(during.length);
        expect(during.filter((row) => whole.includes(row))).toEqual(whole);
        await graph.run({
          text: 'MATCH (a:Article)-->(v)<--(s:Statement) DETACH DELETE a, v, s',
          parameters: {},
        });
      },
    ),
    { numRuns: Number(process.env['ONRECORD_PAGING_RUNS'] ?? 12) },
  );
}, 300_000);
