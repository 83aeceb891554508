import { readFacts } from '../../src/identity/facts.js';
import { partition, type Anchored } from '../../src/identity/partition.js';

const anchored = (
  anchor: string,
  facts: readonly string[],
  company: readonly string[] = [],
  places: readonly string[] = [],
): Anchored => ({
  anchor,
  facts: readFacts(facts),
  company: new Set(company),
  places: new Set(places),
});
const none: ReadonlySet<string> = new Set();
const sport = ['domain|sport', 'year|2031'];
const state = ['domain|state', 'year|2031'];

test('two walks of life that share nothing are two, the larger first', () => {
  expect(partition([anchored('a', sport), anchored('b', state), anchored('c', state)], none)).toEqual([
    ['b', 'c'],
    ['a'],
  ]);
});

test.each<[string, readonly Anchored[]]>([
  ['company', [anchored('a', sport, ['x', 'y']), anchored('b', state, ['x', 'y'])]],
  ['places', [anchored('a', sport, [], ['x', 'y', 'z']), anchored('b', state, [], ['x', 'y', 'z'])]],
  ['a role', [anchored('a', [...sport, 'claim|head|port']), anchored('b', [...state, 'claim|head|port'])]],
  [
    'an article that gives both',
    [anchored('a', sport), anchored('b', state), anchored('c', [...sport, ...state])],
  ],
])('… but one when they share %s', (_, all) => {
  expect(partition(all, none)).toHaveLength(1);
});

test('who has no role goes where the company is, else to the larger part', () => {
  const all = [
    anchored('a', sport, ['x', 'y']),
    anchored('b', state, ['v', 'w']),
    anchored('c', state, ['v', 'w']),
    anchored('d', ['year|2031'], ['x', 'y']),
    anchored('e', ['year|2031']),
  ];
  expect(partition(all, none)).toEqual([
    ['b', 'c', 'e'],
    ['a', 'd'],
  ]);
});

test('a lifetime between articles makes two', () => {
  const all = [anchored('a', ['domain|state', 'year|1890']), anchored('b', ['domain|state', 'year|2031'])];
  expect(partition(all, none)).toEqual([['a'], ['b']]);
});

test('those that somebody told apart are parts of their own', () => {
  expect(
    partition([anchored('a', state), anchored('b', state), anchored('c', state)], new Set(['b'])),
  ).toEqual([['a', 'c'], ['b']]);
  expect(partition([anchored('a', state)], new Set(['a']))).toEqual([['a']]);
});
