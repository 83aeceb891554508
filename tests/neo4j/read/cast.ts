import { applySchema } from '../../../src/graph/schema/apply-schema.js';
import { addArticles, addEntities, type ArticleSketch, type EntitySketch } from './fixture.js';
import type { Graph } from '../../../src/graph/connection.js';

/** Invented people who say invented things about real places. */
export const people = {
  novak: {
    type: 'PERSON',
    name: 'Mira Nováková',
    aliases: ['Nováková', 'Mira'],
    roles: [
      ['council', 'Council president', '2024-05-01', '2024-05-03'],
      ['zurich', 'Mayor', '2019-02-01', '2021-06-30'],
    ],
  },
  okoro: { type: 'PERSON', name: 'Daniel Okoro', aliases: ['Okoro'] },
  // Two people of one name, each known from one article only.
  smithA: { type: 'PERSON', name: 'Smith', apart: 'first article' },
  smithB: { type: 'PERSON', name: 'Smith', apart: 'second article' },
  council: { type: 'ORGANISATION', name: 'The Harbour Council', aliases: ['Harbour Council'] },
  zurich: {
    type: 'CITY',
    name: 'Zürich',
    aliases: ['Zurich'],
    country: 'switzerland',
    properties: { geonames: '2657896', latitude: 47.36667, longitude: 8.55, population: 341730 },
  },
  odessa: { type: 'CITY', name: 'Odesa', aliases: ['Odessa'] },
  switzerland: { type: 'COUNTRY', name: 'Switzerland', properties: { iso: 'CH' } },
  georgia: { type: 'COUNTRY', name: 'Georgia', properties: { iso: 'GE' } },
  georgiaState: { type: 'REGION', name: 'Georgia' },
  donbas: { type: 'REGION', name: 'Donbas' },
  limmat: { type: 'PLACE', name: 'Limmat' },
  allies: { type: 'GROUP', name: 'Western allies', properties: { named: false } },
  poll: { type: 'DOCUMENT', name: 'a poll', properties: { named: false } },
  odd: { type: 'ORGANISATION', name: 'A+B (AND) OR *:* "C" \\ D~2 [x TO y]' },
} as const satisfies Record<string, EntitySketch>;

export const articles: readonly ArticleSketch[] = [
  {
    url: 'https://tidings.example/bridge',
    title: 'Bridge to close',
    publisher: 'The Tidings',
    publishedAt: '2024-05-01',
    statements: [
      {
        text: '“The bridge will close in June”',
        quotes: ['“The bridge will close in June”'],
        kind: 'DIRECT',
        source: 'Council president Mira Nováková',
        by: [['novak', 'Council president']],
        about: [['limmat', 'DESCRIPTION'], ['zurich']],
        to: ['council', 'okoro'],
        at: 'zurich',
        saidOn: '2024-04-30',
        saidOnText: 'on Tuesday',
      },
      {
        text: 'that Odesa had rebuilt “three bridges” … in a year',
        quotes: ['that Odesa had rebuilt “three bridges”', 'in a year'],
        kind: 'MIXED',
        by: [['okoro']],
        about: [['odessa'], ['zurich', 'PRONOUN']],
      },
      { text: 'the council had lied about the bridge', by: [['smithA']], about: [['council']], within: 1 },
      { text: 'the bridge in Georgia was worse', by: [['allies']], about: [['georgia']] },
    ],
  },
  {
    url: 'https://courier.example/poll#top',
    title: 'Poll',
    publisher: 'Courier & Sons',
    publishedAt: '2024-05-03',
    statements: [
      { text: 'two in three in Zürich want a bridge', act: 'EVIDENCE', by: [['poll']], about: [['zurich']] },
      {
        text: '“No bridge!”',
        kind: 'DIRECT',
        by: [['smithB'], ['novak', 'mayor']],
        about: [['georgiaState'], ['zurich']],
      },
      { text: '“No bridge!”', kind: 'DIRECT', by: [['okoro']], about: [['zurich']], saidOn: '2024-05-02' },
      { text: 'Switzerland would pay', by: [['switzerland']], about: [['donbas'], ['odd']] },
    ],
  },
  {
    title: 'Undated',
    statements: [{ text: 'no day is known for the bridge', by: [['okoro']], about: [['zurich']] }],
  },
];

export async function addCast(graph: Graph): Promise<void> {
  await applySchema(graph);
  await addEntities(graph, people);
  await addArticles(graph, people, articles);
}
