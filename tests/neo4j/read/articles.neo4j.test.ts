import type { Graph } from '../../../src/graph/connection.js';
import { articleTexts } from '../../../src/graph/read/article-texts.js';
import { articleByUrl, articlesById } from '../../../src/graph/read/articles-by-id.js';
import { articles, countArticles } from '../../../src/graph/read/articles.js';
import { statementsById } from '../../../src/graph/read/statements-by-id.js';
import {
  countStatementsOfArticles,
  statementsOfArticles,
} from '../../../src/graph/read/statements-of-articles.js';
import { testGraph, wipe } from '../../setup/database.js';
import { addCast, articles as cast, people } from './cast.js';
import { addArticles, idsOf, type ArticleSketch } from './fixture.js';

let graph: Graph;
beforeAll(async () => {
  graph = testGraph();
  await wipe(graph);
  await addCast(graph);
});
afterAll(() => graph.close());

const [bridge, poll, undated] = cast as readonly [ArticleSketch, ArticleSketch, ArticleSketch];

describe('articles', () => {
  test('newest first, undated last, page by page', async () => {
    const titles: (string | null)[] = [];
    for (let after: string | undefined; ;) {
      const page = await articles(graph, { first: 1, after });
      titles.push(...page.records.map(({ title }) => title));
      if (!page.hasNextPage) break;
      after = page.cursors.at(-1);
    }
    expect(titles).toEqual(['Poll', 'Bridge to close', 'Undated']);
    expect(await countArticles(graph, {})).toBe(3);
  });

  test.each([
    [{ publisher: 'The Tidings' }, ['Bridge to close']],
    [{ publishedFrom: '2024-05-02' }, ['Poll']],
    [{ publishedTo: '2024-05-01' }, ['Bridge to close']],
    [{ publishedFrom: '2024-05-01', publishedTo: '2024-05-03' }, ['Poll', 'Bridge to close']],
    [{ publisher: 'Nobody' }, []],
  ])('%p', async (asked, expected) => {
    const { records } = await articles(graph, { ...asked, first: 10 });
    expect(records.map(({ title }) => title)).toEqual(expected);
    expect(await countArticles(graph, asked)).toBe(expected.length);
  });

  test('with the same text and day are told apart by their ids between pages', async () => {
    const same = ['a', 'b', 'c', 'd'].map((name) => ({
      url: `https://same.example/${name}`,
      publisher: 'Same',
      publishedAt: '2023-01-01',
      text: 'one text',
      statements: [],
    }));
    await addArticles(graph, people, same);
    const urls: (string | null)[] = [];
    for (let after: string | undefined; ;) {
      const page = await articles(graph, { publisher: 'Same', first: 1, after });
      urls.push(...page.records.map(({ url }) => url));
      if (!page.hasNextPage) break;
      after = page.cursors.at(-1);
    }
    expect(urls.sort()).toEqual(same.map(({ url }) => url));
  });

  test('by id and by address', async () => {
    expect(await articlesById(graph, [idsOf(undated).id])).toMatchObject([{ title: 'Undated', url: null }]);
    expect(await articleByUrl(graph, bridge.url ?? '')).toMatchObject({ title: 'Bridge to close' });
    expect(await articleByUrl(graph, 'https://tidings.example/nothing')).toBeUndefined();
  });
});

describe('statements of an article', () => {
  test('in text order, page by page, although they were said on other days', async () => {
    const { id, statements } = idsOf(poll);
    const one = (await statementsOfArticles(graph, [id], { first: 3 })).get(id);
    expect(one?.records.map((each) => each.id)).toEqual(statements.slice(0, 3));
    expect(one?.hasNextPage).toBe(true);
    const two = (await statementsOfArticles(graph, [id], { first: 3, after: one?.cursors.at(-1) })).get(id);
    expect(two?.records.map((each) => each.id)).toEqual(statements.slice(3));
    expect(two?.hasNextPage).toBe(false);
    expect(await countStatementsOfArticles(graph, [id])).toEqual(new Map([[id, 4]]));
  });

  test('of an edited article: those of its newest version, whose text is given too', async () => {
    const edited: ArticleSketch = {
      url: 'https://tidings.example/edited',
      publishedAt: '2023-03-01',
      text: 'Old: “kept” and “dropped”',
      statements: [{ text: '“kept”' }, { text: '“dropped”' }],
    };
    const newer: ArticleSketch = {
      ...edited,
      publishedAt: '2023-03-02',
      text: 'New: “added” and “kept”',
      statements: [{ text: '“added”' }, { text: '“kept”' }],
    };
    await addArticles(graph, people, [edited]);
    await addArticles(graph, people, [newer]);
    const { id, statements } = idsOf(newer);
    const page = (await statementsOfArticles(graph, [id], { first: 10 })).get(id);
    expect(page?.records.map((each) => each.text)).toEqual(['“added”', '“kept”']);
    expect((await articleTexts(graph, [id])).get(id)?.text).toBe('New: “added” and “kept”');
    const [kept] = await statementsById(graph, [statements[1] ?? '']);
    expect(kept?.evidence).toMatchObject([{ start: 17, end: 23, prefix: 'New: “added” and ' }]);
  });
});
