import type { Graph } from '../../../src/graph/connection.js';
import { entities } from '../../../src/graph/read/entities.js';
import { entitiesById } from '../../../src/graph/read/entities-by-id.js';
import { entitiesNamed } from '../../../src/graph/read/entities-named.js';
import { rolesOf } from '../../../src/graph/read/roles-of.js';
import { countriesOf } from '../../../src/graph/read/countries-of.js';
import { speakers } from '../../../src/graph/read/speakers.js';
import { suggestions } from '../../../src/graph/read/suggestions.js';
import { testGraph, wipe } from '../../setup/database.js';
import { addCast, people } from './cast.js';
import { entityId } from './fixture.js';

let graph: Graph;
beforeAll(async () => {
  graph = testGraph();
  await wipe(graph);
  await addCast(graph);
});
afterAll(() => graph.close());

const names = (records: readonly { readonly name: string }[]) => records.map(({ name }) => name);

describe('entities', () => {
  test('the most talked about first, page by page', async () => {
    const found: string[] = [];
    for (let after: string | undefined; ;) {
      const page = await entities(graph, { first: 4, after });
      found.push(...page.records.map(({ id }) => id));
      if (!page.hasNextPage) break;
      after = page.cursors.at(-1);
    }
    expect(found[0]).toBe(entityId(people.zurich));
    expect(found).toHaveLength(Object.keys(people).length);
    expect(new Set(found)).toEqual(new Set(Object.values(people).map(entityId)));
  });

  test.each([
    ['ZURICH', ['Zürich']],
    ['zür', ['Zürich']],
    ['Harbour', ['The Harbour Council']],
    ['georgia', ['Georgia', 'Georgia']],
    ['mira nov', ['Mira Nováková']],
    ['a+b (and)', [people.odd.name]],
    ['council', []],
    ['* OR z*', []],
  ])('whose name begins with %p', async (name, expected) => {
    expect(names((await entities(graph, { name, first: 10 })).records)).toEqual(expected);
  });

  test('of one type', async () => {
    const { records } = await entities(graph, { type: 'REGION', name: 'Georgia', first: 10 });
    expect(records.map(({ id }) => id)).toEqual([entityId(people.georgiaState)]);
  });

  test('by id, without those that are not there', async () => {
    const found = await entitiesById(graph, [entityId(people.poll), '0'.repeat(32)]);
    expect(names(found)).toEqual(['a poll']);
  });
});

test('all that bear a name, the one with most statements first', async () => {
  expect(await entitiesNamed(graph, 'SMITH')).toHaveLength(2);
  expect(await entitiesNamed(graph, 'zurich')).toMatchObject([
    { entity: { name: 'Zürich' }, statementsAbout: 6, statementsBy: 0 },
  ]);
  expect(await entitiesNamed(graph, 'Atlantis')).toEqual([]);
});

describe('suggestions', () => {
  test.each([
    ['Zurih', 'Zürich'],
    ['Odess', 'Odesa'],
    ['Switzerlnd', 'Switzerland'],
    ['Mira Novacova', 'Mira Nováková'],
    ['Harbor Council', 'The Harbour Council'],
    ['dnbas', 'Donbas'],
  ])('for %p', async (asked, expected) => {
    expect(names(await suggestions(graph, asked, 3))[0]).toBe(expected);
  });

  test('none for a name like no other, and no more than asked for', async () => {
    expect(await suggestions(graph, 'Xyzzyplugh', 5)).toEqual([]);
    expect(await suggestions(graph, 'georgi', 1)).toHaveLength(1);
  });
});

describe('who spoke about it', () => {
  test('the one with most statements first, with roles', async () => {
    const page = await speakers(graph, { about: ['zürich'], first: 2 });
    expect(page.hasNextPage).toBe(true);
    expect(page.records).toMatchObject([
      { entity: { name: 'Daniel Okoro' }, roles: [], statements: 3, lastSaidOn: '2024-05-02' },
      { entity: { name: 'Mira Nováková' }, roles: ['Council president', 'mayor'], statements: 2 },
    ]);
  });

  test('a day is null where no article gives one; nobody for an unknown name', async () => {
    const { records } = await speakers(graph, { about: ['Zürich'] });
    expect(records).toHaveLength(4);
    expect(records[0]?.firstSaidOn).toBeNull();
    expect((await speakers(graph, { about: ['Atlantis'] })).records).toEqual([]);
  });
});

test('roles, the latest seen first', async () => {
  const id = entityId(people.novak);
  expect((await rolesOf(graph, [id, entityId(people.okoro)])).get(id)).toMatchObject([
    {
      title: 'Council president',
      of: { name: 'The Harbour Council' },
      firstSeen: '2024-05-01',
      lastSeen: '2024-05-03',
    },
    { title: 'Mayor', of: { name: 'Zürich' }, firstSeen: '2019-02-01', lastSeen: '2021-06-30' },
  ]);
});

test('the country of a city', async () => {
  const ids = [entityId(people.zurich), entityId(people.odessa)];
  const found = await countriesOf(graph, ids);
  expect([...found].map(([id, { name, iso }]) => [id, name, iso])).toEqual([[ids[0], 'Switzerland', 'CH']]);
});
