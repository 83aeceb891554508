import fc from 'fast-check';
import type { Graph } from '../../../src/graph/connection.js';
import { countStatements } from '../../../src/graph/read/count-statements.js';
import type { StatementFilter } from '../../../src/graph/read/statement-filter.js';
import { statements } from '../../../src/graph/read/statements.js';
import { fold } from '../../../src/ontology/fold.js';
import { testGraph, wipe } from '../../setup/database.js';
import { addCast, articles, people } from './cast.js';
import { addArticles, entityId, idsOf, type EntitySketch } from './fixture.js';

let graph: Graph;
beforeAll(async () => {
  graph = testGraph();
  await wipe(graph);
  await addCast(graph);
});
afterAll(() => graph.close());

/** Every statement of the cast with what a filter looks at, newest first: the answer without a database. */
const all = articles
  .flatMap((article) => {
    const ids = idsOf(article);
    return article.statements.map((statement, i) => ({
      ...statement,
      id: ids.statements[i] ?? '',
      day: statement.saidOn ?? article.publishedAt ?? '0000-00-00',
      order: `${statement.saidOn ?? article.publishedAt ?? '0000-00-00'}|${ids.id}|${999_999 - i}`,
      publisher: article.publisher,
    }));
  })
  .sort((a, b) => (a.order < b.order ? 1 : -1));

const cast: Readonly<Record<string, EntitySketch>> = people;
const isMeant = (key: string, asked: string): boolean => {
  const sketch = cast[key] as EntitySketch;
  return (
    asked === entityId(sketch) ||
    [sketch.name, ...(sketch.aliases ?? [])].some((name) => fold(name) === fold(asked))
  );
};
const expected = (asked: StatementFilter): readonly string[] =>
  all
    .filter(
      (one) =>
        (asked.about ?? []).every((name) => (one.about ?? []).some(([key]) => isMeant(key, name))) &&
        (asked.by == null || (one.by ?? []).some(([key]) => isMeant(key, asked.by ?? ''))) &&
        (asked.kind == null || (one.kind ?? 'INDIRECT') === asked.kind) &&
        (asked.publisher == null || one.publisher === asked.publisher) &&
        (asked.saidFrom == null || one.day >= asked.saidFrom) &&
        (asked.saidTo == null || (one.day <= asked.saidTo && one.day !== '0000-00-00')) &&
        (asked.text == null || asked.text.split(' ').every((word) => wordsOf(one.text).includes(fold(word)))),
    )
    .map(({ id }) => id);
const wordsOf = (text: string): readonly string[] => text.split(/[^\p{L}\p{N}]+/u).map(fold);

/** The whole list, read page by page. */
async function paged(asked: StatementFilter, first: number): Promise<readonly string[]> {
  const found: string[] = [];
  for (let after: string | undefined; ;) {
    const page = await statements(graph, { ...asked, first, after });
    found.push(...page.records.map(({ id }) => id));
    expect(page.records.length).toBeLessThanOrEqual(first);
    if (!page.hasNextPage) return found;
    after = page.cursors.at(-1);
  }
}

test('the cast holds what the tests are about', () => {
  expect(all).toHaveLength(9);
  expect(expected({ about: ['zurich'] })).toHaveLength(6);
});

describe('each argument alone', () => {
  test.each<[string, StatementFilter, number]>([
    ['nothing', {}, 9],
    ['about a name', { about: ['Zürich'] }, 6],
    ['about a name in other case and without accents', { about: ['zURICH'] }, 6],
    ['about an alias', { about: ['Odessa'] }, 1],
    ['about an id', { about: [entityId(people.zurich)] }, 6],
    ['about a name that two entities bear', { about: ['Georgia'] }, 2],
    ['about a name with a leading article', { about: ['the harbour council'] }, 1],
    ['about a name full of operators', { about: [people.odd.name] }, 1],
    ['by a name', { by: 'mira novakova' }, 2],
    ['by a name that two people bear', { by: 'SMITH' }, 2],
    ['by a country', { by: 'Switzerland' }, 1],
    ['kind', { kind: 'DIRECT' }, 3],
    ['publisher', { publisher: 'Courier & Sons' }, 4],
    ['from a day', { saidFrom: '2024-05-02' }, 4],
    ['to a day, undated left out', { saidTo: '2024-04-30' }, 1],
    ['a day', { saidFrom: '2024-05-02', saidTo: '2024-05-02' }, 1],
    ['a word', { text: 'BRIDGE' }, 7],
    ['a word that the index does not hold', { text: 'No' }, 3],
    ['such a word and another', { text: 'bridge! no' }, 3],
    ['two words in any order', { text: 'lied council' }, 1],
    ['a word with an accent, given without', { text: 'zurich' }, 1],
  ])('%s', async (_name, asked, count) => {
    const page = await statements(graph, { ...asked, first: 100 });
    expect(page.records.map(({ id }) => id)).toEqual(expected(asked));
    expect(page.records).toHaveLength(count);
    expect(page.hasNextPage).toBe(false);
    expect(await countStatements(graph, asked)).toBe(count);
  });
});

describe('nothing is found, and nothing fails', () => {
  test.each<[string, StatementFilter]>([
    ['an unknown name', { about: ['Atlantis'] }],
    ['one known and one unknown name', { about: ['Zürich', 'Atlantis'] }],
    ['an unknown id', { by: 'f'.repeat(32) }],
    ['half a name', { about: ['Zür'] }],
    ['days the wrong way round', { saidFrom: '2024-06-01', saidTo: '2024-05-01' }],
    ['a wildcard', { about: ['*'] }],
    ['a wildcard as a word', { text: '*' }],
    ['a word nobody said', { text: 'submarine' }],
  ])('%s', async (_name, asked) => {
    const page = await statements(graph, { ...asked, first: 10 });
    expect(page).toEqual({ records: [], cursors: [], hasNextPage: false, hasPreviousPage: false });
    expect(await countStatements(graph, asked)).toBe(0);
  });
});

test('all arguments together, page by page, give what a plain filter gives', async () => {
  const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 2 });
  const name = fc.constantFrom(
    'zurich',
    'Odesa',
    'georgia',
    'Limmat',
    'Mira',
    'okoro',
    'smith',
    entityId(people.zurich),
  );
  const asked = fc.record({
    about: maybe(fc.array(name, { maxLength: 2 })),
    by: maybe(name),
    kind: maybe(fc.constantFrom('DIRECT' as const, 'INDIRECT' as const, 'MIXED' as const)),
    publisher: maybe(fc.constantFrom('The Tidings', 'Courier & Sons')),
    saidFrom: maybe(fc.constantFrom('2024-04-30', '2024-05-02')),
    saidTo: maybe(fc.constantFrom('2024-05-01', '2024-05-03')),
    text: maybe(fc.constantFrom('bridge', 'no', 'zurich', 'rebuilt bridges')),
  });
  await fc.assert(
    fc.asyncProperty(asked, fc.integer({ min: 1, max: 4 }), async (filter, first) => {
      expect(await paged(filter, first)).toEqual(expected(filter));
      expect(await countStatements(graph, filter)).toBe(expected(filter).length);
    }),
    { numRuns: 60 },
  );
});

test('articles that arrive between two pages double and lose nothing', async () => {
  const asked = { about: ['Zürich'], first: 2 };
  const before = expected({ about: ['Zürich'] });
  const firstPage = await statements(graph, asked);
  await addArticles(graph, people, [
    {
      url: 'https://tidings.example/newer',
      publishedAt: '2024-06-01',
      statements: [{ text: 'newer than all', by: [['okoro']], about: [['zurich']] }],
    },
    {
      url: 'https://tidings.example/older',
      publishedAt: '2020-01-01',
      statements: [{ text: 'older than most', by: [['okoro']], about: [['zurich']] }],
    },
  ]);
  const rest = [];
  for (let after = firstPage.cursors.at(-1); after !== undefined;) {
    const page = await statements(graph, { ...asked, after });
    rest.push(...page.records);
    after = page.hasNextPage ? page.cursors.at(-1) : undefined;
  }
  const ids = [...firstPage.records, ...rest].map(({ id }) => id);
  expect(ids.filter((id) => before.includes(id))).toEqual(before);
  expect(new Set(ids).size).toBe(ids.length);
  expect(rest.map(({ text }) => text)).toContain('older than most');
  expect(rest.map(({ text }) => text)).not.toContain('newer than all');
  await graph.run({
    text: "MATCH (a:Article) WHERE a.url ENDS WITH 'er' MATCH (a)-->(v)<--(s) DETACH DELETE a, v, s",
    parameters: {},
  });
});
