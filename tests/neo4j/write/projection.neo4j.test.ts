import { loadExtraction } from '../../../ingest/6-load/load.js';
import { query } from '../../../src/graph/query.js';
import { applySchema } from '../../../src/graph/schema/apply-schema.js';
import { bridge, extraction, harbour, harbourLater } from '../../graph/extractions.js';
import { testGraph, wipe } from '../../setup/database.js';

const graph = testGraph();
const rows = (text: string): Promise<readonly unknown[]> => graph.read(query(text));

/** The same woman in the same role, earlier. */
const earlier = extraction({
  publishedAt: '2030-12-01',
  text: 'Mara Ødegård of the Harbour Office was seen.',
  references: [
    {
      id: 'e1',
      type: 'PERSON',
      name: 'Mara Ødegård',
      roles: [{ title: 'spokeswoman', text: 'x', of: 'e2' }],
    },
    { id: 'e2', type: 'ORGANISATION', name: 'Harbour Office' },
  ],
  statements: [],
});

beforeAll(async () => {
  await wipe(graph);
  await applySchema(graph);
  const summaries = [];
  for (const one of [harbourLater, harbour, bridge, earlier])
    summaries.push(await loadExtraction(graph, one));
  expect(summaries[1]).toMatchObject({ article: harbour.articleId, statements: 4 });
  expect(summaries[1]?.entities).toHaveLength(5);
});
afterAll(() => graph.close());

test('an article has the facts of its newest version', async () => {
  expect(
    await rows(
      `MATCH (a:Article {url: 'https://news.example/harbour'})-[:HAS_VERSION]->(v)
RETURN a.title AS title, a.publishedAt AS publishedAt, count(v) AS versions`,
    ),
  ).toEqual([{ title: 'Harbour, updated', publishedAt: '2031-05-03', versions: 2 }]);
});

test('a statement of two versions is as the newest has it; one that only the older has stays, behind the others', async () => {
  expect(
    await rows(
      `MATCH (:Article {url: 'https://news.example/harbour'})-[:HAS_VERSION]->()<-[:APPEARS_IN]-(s)
WITH DISTINCT s ORDER BY s.order DESC
RETURN s.text AS text, s.source AS source, s.publishedAt AS publishedAt, left(s.order, 10) AS day, right(s.order, 6) AS rank`,
    ),
  ).toEqual([
    {
      text: 'Kyiv will rebuild the harbour',
      source: 'Mara Ødegård',
      publishedAt: '2031-05-03',
      day: '2031-05-03',
      rank: '999999',
    },
    {
      text: 'Kyiv denied that',
      source: 'a clerk',
      publishedAt: '2031-05-03',
      day: '2031-05-03',
      rank: '999998',
    },
    {
      text: 'that Smith had called it “too late”',
      source: 'Ødegård',
      publishedAt: '2031-05-02',
      day: '2031-05-02',
      rank: '999996',
    },
    { text: 'it “too late”', source: 'Smith', publishedAt: '2031-05-02', day: '2031-05-02', rank: '999995' },
    { text: '“It is a start,”', source: 'she', publishedAt: '2031-05-02', day: '2031-04-28', rank: '999997' },
  ]);
});

test('who said it and what it is about come from the newest version too', async () => {
  expect(
    await rows(
      `MATCH (who)-[said:SAID]->(s:Statement {text: 'Kyiv will rebuild the harbour'})-[about:ABOUT]->(what)
RETURN who.name AS who, said.as AS role, what.name AS what, about.form AS form,
  said.entity = who.id AND about.entity = what.id AND said.order = s.order AND about.order = s.order AS copied`,
    ),
  ).toEqual([{ who: 'Mara Ødegård', role: null, what: 'Kyiv', form: 'NAME', copied: true }]);
});

test('to whom, where and inside which statement', async () => {
  expect(
    await rows(
      `MATCH (whom)<-[:ADDRESSED_TO]-(s:Statement)-[:SAID_AT]->(where)
RETURN s.text AS text, whom.name AS whom, where.name AS where`,
    ),
  ).toEqual([{ text: '“It is a start,”', whom: 'Smith', where: 'Kyiv' }]);
  expect(await rows('MATCH (s)-[:WITHIN]->(outer) RETURN s.text AS text, outer.text AS outer')).toEqual([
    { text: 'it “too late”', outer: 'that Smith had called it “too late”' },
  ]);
});

test('a role is held from the first day it was seen to the last', async () => {
  expect(
    await rows(
      `MATCH (who:Person)-[held:HOLDS_ROLE]->(of)
RETURN who.name AS who, held.title AS title, of.name AS of, held.firstSeen AS first, held.lastSeen AS last ORDER BY who`,
    ),
  ).toEqual([
    {
      who: 'Ilja Brandt',
      title: 'member',
      of: 'the Harbour Office',
      first: '2031-05-01',
      last: '2031-05-01',
    },
    {
      who: 'Mara Ødegård',
      title: 'spokeswoman',
      of: 'the Harbour Office',
      first: '2030-12-01',
      last: '2031-05-02',
    },
  ]);
});

test('a city has what the gazetteer knows of it and lies in its country, mentioned or not', async () => {
  expect(
    await rows(
      `MATCH (city:City)-[:LOCATED_IN]->(country:Country)
RETURN city {.name, .aliases, .geonames, .population, .latitude, .longitude} AS city, country {.name, .iso} AS country`,
    ),
  ).toEqual([
    {
      city: {
        name: 'Kyiv',
        aliases: ['Kiev'],
        geonames: '703448',
        population: 2_797_553,
        latitude: 50.45466,
        longitude: 30.5238,
      },
      country: { name: 'Ukraine', iso: 'UA' },
    },
  ]);
});

test('positions and counts are whole numbers', async () => {
  expect(
    await rows(
      `MATCH ()-[m:MENTIONED_IN]->(), (:Statement)-[a:APPEARS_IN]->(), (:Reference)-[f:FOUND_IN]->(), (c:City)
RETURN DISTINCT valueType(m.count) AS count, valueType(a.starts) AS starts, valueType(f.ends) AS ends, valueType(c.population) AS population`,
    ),
  ).toEqual([
    {
      count: 'INTEGER NOT NULL',
      starts: 'LIST<INTEGER NOT NULL> NOT NULL',
      ends: 'LIST<INTEGER NOT NULL> NOT NULL',
      population: 'INTEGER NOT NULL',
    },
  ]);
});

test('the quotes are the text between their positions', async () => {
  const found = (await graph.read(
    query(
      `MATCH (s:Statement)-[a:APPEARS_IN]->(v:ArticleVersion)
RETURN s.quotes AS quotes, a.starts AS starts, a.ends AS ends, v.text AS text`,
    ),
  )) as unknown as readonly { quotes: string[]; starts: number[]; ends: number[]; text: string }[];
  expect(found).toHaveLength(8);
  for (const { quotes, starts, ends, text } of found) {
    expect(starts.map((start, i) => text.slice(start, ends[i]))).toEqual(quotes);
  }
});
