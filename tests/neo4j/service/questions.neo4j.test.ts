import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadExtraction } from '../../../ingest/6-load/load.js';
import type { Graph } from '../../../src/graph/connection.js';
import { createService, type Service } from '../../../src/service/service.js';
import { harbour } from '../../graph/extractions.js';
import { testGraph, wipe } from '../../setup/database.js';
import { addCast, people } from '../read/cast.js';
import { addArticles, addEntities } from '../read/fixture.js';

const guide = readFileSync(join(__dirname, '..', '..', '..', 'docs', 'questions.md'), 'utf8');
/** The queries of the guide, by the number of their question. */
const examples = [...guide.matchAll(/^## (\d+)\..*?```graphql\n(.*?)```/gms)].map(
  ([, , query]) => query ?? '',
);

jest.setTimeout(180_000);

let graph: Graph;
let service: Service;
beforeAll(async () => {
  graph = testGraph();
  await wipe(graph);
  await addCast(graph);
  const near = {
    kloten: { type: 'CITY', name: 'Kloten', properties: { latitude: 47.45, longitude: 8.583 } },
    bern: { type: 'CITY', name: 'Bern', properties: { latitude: 46.948, longitude: 7.447 } },
    far: { type: 'CITY', name: 'Reykjavík', properties: { latitude: 64.135, longitude: -21.895 } },
  } as const;
  await addEntities(graph, near);
  // A plan is made the first time: on a busy machine that takes its time.
  service = createService(graph, { timeout: 120_000 });
});
afterAll(async () => {
  await service.stop();
  await graph.close();
});

// eslint-disable-next-line @typescript-eslint/no-explicit-any
async function ask(query: string, variables?: Record<string, unknown>): Promise<any> {
  const { data, errors } = await service.execute(query, variables);
  expect(errors).toBeUndefined();
  return data;
}
const example = (number: number) => ask(examples[number - 1] ?? '');
const texts = (list: { nodes: { text: string }[] }) => list.nodes.map(({ text }) => text);

test('the guide has twelve questions', () => {
  expect(examples).toHaveLength(12);
});

test('1: who said what about one, and about both', async () => {
  const query = (examples[0] ?? '').replaceAll('Kyiv', 'Zürich').replaceAll('Russia', 'Odesa');
  const { aboutOne, aboutBoth } = await ask(query);
  expect(aboutOne.nodes).toHaveLength(6);
  expect(aboutOne.nodes[1]).toEqual({
    text: '“No bridge!”',
    date: '2024-05-03',
    speakers: [
      { as: 'mayor', entity: { name: 'Mira Nováková' } },
      { as: null, entity: { name: 'Smith' } },
    ],
    article: { title: 'Poll', publisher: 'Courier & Sons' },
  });
  expect(aboutBoth.totalCount).toBe(1);
  expect(texts(aboutBoth)).toEqual(['that Odesa had rebuilt “three bridges” … in a year']);
});

test('2: what one said about another, between days, in an outlet, as of a day', async () => {
  expect(texts((await example(2)).statements)).toEqual(['“The bridge will close in June”']);
  const early = (examples[1] ?? '').replace('asOf: "2024-06-01"', 'asOf: "2024-04-30"');
  expect((await ask(early)).statements.nodes).toEqual([]);
});

test('2: to whom and where it was said', async () => {
  const { to, at } = await ask(
    '{ to: statements(to: "harbour council") { totalCount nodes { text } } at: statements(at: "zurich", by: "Mira") { totalCount nodes { text } } }',
  );
  expect([to.totalCount, at.totalCount]).toEqual([1, 1]);
  expect([...texts(to), ...texts(at)]).toEqual(Array(2).fill('“The bridge will close in June”'));
});

test('3: who spoke about it most, by month', async () => {
  const { nodes } = (await example(3)).speakers;
  expect(nodes).toHaveLength(4);
  expect(nodes.slice(0, 2)).toEqual([
    {
      entity: { name: 'Daniel Okoro' },
      roles: [],
      statements: 3,
      months: [{ month: '2024-05', statements: 2 }],
      firstSaidOn: null,
      lastSaidOn: '2024-05-02',
    },
    {
      entity: { name: 'Mira Nováková' },
      roles: ['Council president', 'mayor'],
      statements: 2,
      months: [
        { month: '2024-04', statements: 1 },
        { month: '2024-05', statements: 1 },
      ],
      firstSaidOn: '2024-04-30',
      lastSaidOn: '2024-05-03',
    },
  ]);
});

test('4: how words changed, with the role at the time', async () => {
  expect((await example(4)).positions.nodes).toEqual([
    {
      date: '2024-04-30',
      as: 'Council president',
      held: [],
      statement: { text: '“The bridge will close in June”' },
    },
    {
      date: '2024-05-03',
      as: 'mayor',
      held: [{ title: 'Council president', of: { name: 'The Harbour Council' } }],
      statement: { text: '“No bridge!”' },
    },
  ]);
});

test('5: who answered whom, and who says that somebody said it', async () => {
  const { exchanges, statements } = await example(5);
  expect(exchanges.totalCount).toBe(1);
  expect(exchanges.nodes[0].addressees).toEqual([{ name: 'Daniel Okoro' }, { name: 'The Harbour Council' }]);
  expect(statements.nodes[0].chain).toEqual([
    {
      text: 'that Odesa had rebuilt “three bridges” … in a year',
      speakers: [{ entity: { name: 'Daniel Okoro' } }],
    },
  ]);
  const { none, inner } = await ask(
    '{ none: exchanges(of: "Okoro", with: "Smith") { totalCount nodes { id } } inner: statements(text: "rebuilt") { nodes { inner { text } } } }',
  );
  expect(none).toEqual({ totalCount: 0, nodes: [] });
  expect(inner.nodes[0].inner).toEqual([{ text: 'the council had lied about the bridge' }]);
});

test('6: whom an outlet quotes, and whom only others do', async () => {
  const { sources } = await example(6);
  expect(sources).toMatchObject({ statements: 2, named: 2, unnamed: 0, unattributed: 0 });
  expect(sources.missing.nodes).toEqual([
    { entity: { name: 'Smith' }, statements: 1, publishers: ['Courier & Sons'] },
  ]);
  const other = (examples[5] ?? '').replace('The Tidings', 'Courier & Sons');
  expect((await ask(other)).sources).toMatchObject({
    statements: 3,
    named: 2,
    unnamed: 1,
    unattributed: 0,
    byType: [
      { type: 'PERSON', sources: 3, statements: 3 },
      { type: 'DOCUMENT', sources: 1, statements: 1 },
    ],
    byCountry: [
      { country: null, sources: 3, statements: 3 },
      { country: { name: 'Switzerland' }, sources: 1, statements: 1 },
    ],
    missing: { nodes: [] },
  });
});

test('7: how two are connected, with the evidence of each step', async () => {
  const { paths } = await example(7);
  const names = paths.map(({ steps }: { steps: { from: { name: string }; to: { name: string } }[] }) =>
    [steps[0]?.from.name, ...steps.map(({ to }) => to.name)].join(' – '),
  );
  expect(names.sort()).toEqual(['Limmat – Daniel Okoro – Odesa', 'Limmat – Zürich – Odesa']);
  for (const { steps } of paths) {
    for (const { statements } of steps) expect(statements.length).toBeGreaterThan(0);
  }
  const { direct, place, nothing, same } = await ask(`{
    direct: paths(from: "Mira", to: "Limmat") { steps { statements { text } } }
    place: paths(from: "Zürich", to: "Switzerland", longest: 1) { steps { located statements { text } } }
    nothing: paths(from: "Western allies", to: "Mira") { steps { roles } }
    same: paths(from: "Zürich", to: "zurich") { steps { roles } }
  }`);
  expect(direct).toEqual([{ steps: [{ statements: [{ text: '“The bridge will close in June”' }] }] }]);
  expect(place).toEqual([{ steps: [{ located: true, statements: [] }] }]);
  expect([nothing, same]).toEqual([[], []]);
});

test('8: what is talked about with it', async () => {
  const { nodes } = (await example(8)).companions;
  expect(nodes.map(({ entity }: { entity: { name: string } }) => entity.name).sort()).toEqual([
    'Georgia',
    'Limmat',
    'Odesa',
  ]);
  expect(nodes.map(({ statements }: { statements: number }) => statements)).toEqual([1, 1, 1]);
});

test('9: where words stand', async () => {
  const { search } = await example(9);
  expect(search.statements.nodes).toHaveLength(7);
  for (const { highlights, statement } of search.statements.nodes) {
    expect(highlights.length).toBeGreaterThan(0);
    for (const { start, end } of highlights) {
      expect(statement.text.slice(start, end).toLowerCase()).toBe('bridge');
    }
  }
  expect(search.articles.nodes).toEqual([
    { highlights: [{ start: 0, end: 6 }], article: { title: 'Bridge to close' } },
  ]);
  const zurich = (examples[8] ?? '').replace('bridge', 'ZURICH');
  expect((await ask(zurich)).search.entities.nodes).toEqual([
    { name: 'Zürich', highlights: [{ start: 0, end: 6 }] },
  ]);
});

test.each([
  '*',
  '"',
  'a AND (',
  '\\',
  'bridge~ OR *',
  'name:x',
  '[a TO b]',
  '/.*/',
  'the',
  'x'.repeat(500),
  '“no”',
])('9: %s is only words', async (text) => {
  await ask(
    'query ($text: String!) { search(text: $text) { statements { nodes { highlights { start } } } entities { nodes { name } } articles { nodes { article { id } } } } }',
    { text },
  );
});

test('11: where a city is, what was said there, what lies near', async () => {
  const [zurich] = (await example(11)).entities.nodes;
  expect(zurich).toMatchObject({ latitude: 47.36667, longitude: 8.55, country: { name: 'Switzerland' } });
  expect(texts(zurich.statementsAt)).toEqual(['“The bridge will close in June”']);
  expect(zurich.statementsAbout.nodes).toHaveLength(3);
  expect(zurich.near.nodes.map(({ entity }: { entity: { name: string } }) => entity.name)).toEqual([
    'Kloten',
    'Bern',
  ]);
  expect(zurich.near.nodes[0].distance).toBeCloseTo(9.6, 0);
});

test('12: what is new, page by page', async () => {
  const first = (await example(12)).newStatements;
  expect(first.nodes).toHaveLength(6);
  expect(first.pageInfo).toMatchObject({ hasNextPage: false, endCursor: first.now });
  const later = (after: string) =>
    ask(
      'query ($after: String) { newStatements(after: $after, filter: { about: ["Zürich"] }) { nodes { text } pageInfo { endCursor } } }',
      {
        after,
      },
    );
  expect((await later(first.now)).newStatements.nodes).toEqual([]);
  await addArticles(graph, people, [
    {
      url: 'https://tidings.example/archive',
      publishedAt: '1999-01-01',
      statements: [
        { text: 'an old word that is new', by: [['okoro']], about: [['zurich']] },
        { text: 'another, on something else', by: [['okoro']], about: [['odessa']] },
      ],
    },
  ]);
  const { newStatements } = await later(first.now);
  expect(texts(newStatements)).toEqual(['an old word that is new']);
  expect((await later(newStatements.pageInfo.endCursor)).newStatements.nodes).toEqual([]);
});

test('10: every stretch of an article, as it was read', async () => {
  await wipe(graph);
  await loadExtraction(graph, harbour);
  const query = (examples[9] ?? '').replace('https://tidings.example/bridge', harbour.document.url ?? '');
  const { article } = await ask(query);
  const { text, marks } = article;
  for (const { start, end, exact } of marks) expect(text.slice(start, end)).toBe(exact);
  const starts = marks.map(({ start }: { start: number }) => start);
  expect(starts).toEqual([...starts].sort((a, b) => a - b));
  const kinds = (kind: string) =>
    marks.filter((mark: { kind: string }) => mark.kind === kind).map(({ exact }: { exact: string }) => exact);
  expect(kinds('CONTENT')).toHaveLength(4);
  expect(kinds('CUE')).toEqual(['said', 'told', 'said that', 'called']);
  expect(kinds('MENTION')).toContain('Mara Ødegård');
  expect(marks[0]).toMatchObject({
    start: 0,
    kind: 'CONTENT',
    exact: 'Kyiv will rebuild the harbour',
    entity: null,
  });
  expect(marks[1]).toMatchObject({
    start: 0,
    kind: 'MENTION',
    exact: 'Kyiv',
    form: 'NAME',
    entity: { name: 'Kyiv' },
  });
});
