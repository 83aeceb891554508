import type { Graph } from '../../../src/graph/connection.js';
import { statements } from '../../../src/graph/read/statements.js';
import { testGraph, wipe } from '../../setup/database.js';
import { addCast, articles, people } from './cast.js';
import { entityId, idsOf } from './fixture.js';

let graph: Graph;
beforeAll(async () => {
  graph = testGraph();
  await wipe(graph);
  await addCast(graph);
});
afterAll(() => graph.close());

const [bridge] = articles;
const ids = idsOf(bridge as (typeof articles)[number]);

test('one round trip brings a statement with all that belongs to it', async () => {
  const before = graph.roundTrips;
  const { records } = await statements(graph, { about: ['limmat'], first: 10 });
  expect(graph.roundTrips - before).toBe(1);
  expect(records).toMatchObject([
    {
      id: ids.statements[0],
      text: '“The bridge will close in June”',
      quotes: ['“The bridge will close in June”'],
      kind: 'DIRECT',
      act: 'SPEECH',
      cue: 'said',
      source: 'Council president Mira Nováková',
      saidOn: '2024-04-30',
      saidOnText: 'on Tuesday',
      placeText: null,
      score: 0.9,
      order: `2024-04-30|${ids.id}|999999`,
      speakers: [
        {
          as: 'Council president',
          entity: { id: entityId(people.novak), name: 'Mira Nováková', type: 'PERSON' },
        },
      ],
      about: [
        { form: 'DESCRIPTION', entity: { name: 'Limmat', type: 'PLACE' } },
        {
          form: 'NAME',
          entity: { name: 'Zürich', geonames: '2657896', latitude: 47.36667, population: 341730 },
        },
      ],
      addressees: [{ name: 'Daniel Okoro' }, { name: 'The Harbour Council' }],
      place: { name: 'Zürich' },
      within: null,
      article: {
        id: ids.id,
        url: 'https://tidings.example/bridge',
        title: 'Bridge to close',
        publisher: 'The Tidings',
        publishedAt: '2024-05-01',
        language: 'en',
      },
      evidence: [
        {
          prefix: 'Bridge to close\n',
          exact: '“The bridge will close in June”',
          suffix: '\nthat Odesa had rebuilt “three b',
          start: 16,
          end: 47,
        },
      ],
    },
  ]);
});

test('a statement of two fragments has two places, and one inside another knows which', async () => {
  const { records } = await statements(graph, { about: ['Odesa'], first: 10 });
  expect(records[0]?.evidence.map(({ exact }) => exact)).toEqual([
    'that Odesa had rebuilt “three bridges”',
    'in a year',
  ]);
  const inner = await statements(graph, { about: ['Harbour Council'], first: 10 });
  expect(inner.records[0]?.within).toBe(ids.statements[1]);
});

test('two speakers of one statement are one row, by name', async () => {
  const { records } = await statements(graph, { by: 'smith', about: ['Zürich'], first: 10 });
  expect(records.map(({ speakers }) => speakers.map(({ entity, as }) => [entity.name, as]))).toEqual([
    [
      ['Mira Nováková', 'mayor'],
      ['Smith', null],
    ],
  ]);
});

test('articles with the very same text keep their statements apart', async () => {
  const text = 'A wire report: “It rains”';
  const same = ['https://one.example/rain', 'https://two.example/rain'].map((url) => ({
    url,
    publishedAt: '2024-07-01',
    text,
    statements: [{ text: '“It rains”', about: [['donbas'] as const] }],
  }));
  const { addArticles } = await import('./fixture.js');
  await addArticles(graph, people, same);
  const { records } = await statements(graph, { text: 'rains', first: 10 });
  expect(records.map(({ article }) => article.url).sort()).toEqual(same.map(({ url }) => url));
});
