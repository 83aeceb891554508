import type { Graph } from '../../../src/graph/connection.js';
import { createService, type Service } from '../../../src/service/service.js';
import { testGraph, wipe } from '../../setup/database.js';
import { addCast, articles, people } from '../read/cast.js';
import { entityId, idsOf, type ArticleSketch } from '../read/fixture.js';

let graph: Graph;
let service: Service;
beforeAll(async () => {
  graph = testGraph();
  await wipe(graph);
  await addCast(graph);
  service = createService(graph);
});
afterAll(async () => {
  await service.stop();
  await graph.close();
});

async function answer(query: string, variables?: Record<string, unknown>) {
  const { data, errors } = await service.execute(query, variables);
  expect(errors).toBeUndefined();
  return data;
}

const [bridge, poll] = articles as readonly [ArticleSketch, ArticleSketch];

test('who said what about a city', async () => {
  const before = graph.roundTrips;
  const data = await answer(
    `{
      statements(about: ["zurich"], first: 2, saidTo: "2024-05-01") {
        edges { cursor node {
          id text quotes kind act cue source saidOn saidOnText placeText date score
          speakers { as entity { __typename id type name aliases } }
          about { form entity { name } }
          addressees { name }
          place { ... on City { name geonames latitude longitude population } }
          article { id url title publisher publishedAt language }
          evidence { prefix exact suffix start end url }
          within { id }
        } }
        pageInfo { hasNextPage endCursor }
      }
    }`,
  );
  expect(graph.roundTrips - before).toBe(1);
  expect(data).toMatchObject({ statements: { pageInfo: { hasNextPage: false } } });
  expect(data).toMatchObject({
    statements: {
      edges: [
        {
          node: {
            text: 'that Odesa had rebuilt “three bridges” … in a year',
            quotes: ['that Odesa had rebuilt “three bridges”', 'in a year'],
            kind: 'MIXED',
            saidOn: null,
            date: '2024-05-01',
            place: null,
          },
        },
        {
          node: {
            id: idsOf(bridge).statements[0],
            kind: 'DIRECT',
            act: 'SPEECH',
            cue: 'said',
            source: 'Council president Mira Nováková',
            saidOn: '2024-04-30',
            saidOnText: 'on Tuesday',
            date: '2024-04-30',
            score: 0.9,
            speakers: [
              {
                as: 'Council president',
                entity: {
                  __typename: 'Person',
                  id: entityId(people.novak),
                  type: 'PERSON',
                  name: 'Mira Nováková',
                  aliases: ['Mira', 'Nováková'],
                },
              },
            ],
            about: [
              { form: 'DESCRIPTION', entity: { name: 'Limmat' } },
              { form: 'NAME', entity: { name: 'Zürich' } },
            ],
            addressees: [{ name: 'Daniel Okoro' }, { name: 'The Harbour Council' }],
            place: {
              name: 'Zürich',
              geonames: '2657896',
              latitude: 47.36667,
              longitude: 8.55,
              population: 341730,
            },
            article: { id: idsOf(bridge).id, title: 'Bridge to close', publisher: 'The Tidings' },
            evidence: [
              {
                exact: '“The bridge will close in June”',
                start: 16,
                end: 47,
                url: 'https://tidings.example/bridge#:~:text=%E2%80%9CThe%20bridge%20will%20close%20in%20June%E2%80%9D',
              },
            ],
            within: null,
          },
        },
      ],
    },
  });
});

test('every type of entity, with what only it has', async () => {
  const data = await answer(
    `{ entities(first: 100) { nodes { __typename name
        ... on Person { roles { title of { name } firstSeen lastSeen } }
        ... on City { country { name iso } }
        ... on Country { iso } } } }`,
  );
  const nodes = (data as { entities: { nodes: { __typename: string; name: string }[] } }).entities.nodes;
  expect(new Set(nodes.map((node) => node.__typename))).toEqual(
    new Set(['Person', 'Organisation', 'City', 'Country', 'Region', 'Place', 'Group', 'Document']),
  );
  expect(nodes).toContainEqual({
    __typename: 'City',
    name: 'Zürich',
    country: { name: 'Switzerland', iso: 'CH' },
  });
  expect(nodes).toContainEqual({ __typename: 'City', name: 'Odesa', country: null });
  expect(nodes).toContainEqual({
    __typename: 'Person',
    name: 'Mira Nováková',
    roles: [
      {
        title: 'Council president',
        of: { name: 'The Harbour Council' },
        firstSeen: '2024-05-01',
        lastSeen: '2024-05-03',
      },
      { title: 'Mayor', of: { name: 'Zürich' }, firstSeen: '2019-02-01', lastSeen: '2021-06-30' },
    ],
  });
});

test('one thing by its id, and null for what is not there', async () => {
  const data = await answer(
    `query ($statement: ID!, $entity: ID!, $article: ID!, $url: String!) {
      statement(id: $statement) { text within { text } date }
      entity(id: $entity) { name }
      byId: article(id: $article) { title text sha256 }
      byUrl: article(url: $url) { title }
      noStatement: statement(id: "x") { id }
      noEntity: entity(id: "x") { id }
      noArticle: article(url: "x") { id }
    }`,
    {
      statement: idsOf(bridge).statements[2],
      entity: entityId(people.allies),
      article: idsOf(poll).id,
      url: bridge.url,
    },
  );
  expect(data).toEqual({
    statement: {
      text: 'the council had lied about the bridge',
      within: { text: 'that Odesa had rebuilt “three bridges” … in a year' },
      date: '2024-05-01',
    },
    entity: { name: 'Western allies' },
    byId: {
      title: 'Poll',
      text: expect.stringContaining('“No bridge!”'),
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    },
    byUrl: { title: 'Bridge to close' },
    noStatement: null,
    noEntity: null,
    noArticle: null,
  });
});

test('an unknown name gives an empty list, and names that are close', async () => {
  const data = await answer(
    '{ statements(about: ["Zurih"]) { nodes { id } pageInfo { hasNextPage endCursor } totalCount } suggestions(name: "Zurih") { name } }',
  );
  expect(data).toEqual({
    statements: { nodes: [], pageInfo: { hasNextPage: false, endCursor: null }, totalCount: 0 },
    suggestions: [{ name: 'Zürich' }],
  });
});

test('a statement without any day has none', async () => {
  const data = await answer(
    '{ statements(text: "day is known") { nodes { date article { url } evidence { url } } } }',
  );
  expect(data).toEqual({
    statements: { nodes: [{ date: null, article: { url: null }, evidence: [{ url: null }] }] },
  });
});

test('all statements of an article, page by page, in text order', async () => {
  const query = `query ($id: ID!, $after: String) {
    article(id: $id) { statements(first: 3, after: $after) { nodes { text } pageInfo { hasNextPage endCursor } totalCount } } }`;
  const { id } = idsOf(poll);
  type Answer = {
    article: {
      statements: { nodes: { text: string }[]; pageInfo: { endCursor: string }; totalCount: number };
    };
  };
  const one = (await answer(query, { id })) as Answer;
  const two = (await answer(query, { id, after: one.article.statements.pageInfo.endCursor })) as Answer;
  expect([...one.article.statements.nodes, ...two.article.statements.nodes].map(({ text }) => text)).toEqual(
    poll.statements.map(({ text }) => text),
  );
  expect(one.article.statements.totalCount).toBe(4);
});
