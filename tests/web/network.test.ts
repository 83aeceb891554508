import { BOUNDS, networkOf } from '../../web/pages/graph/network.js';

const person = (id: string) => ({ id, name: `Person ${id}`, type: 'PERSON' as const });
const city = { id: 'city', name: 'City', type: 'CITY' as const };
const spoken = (id: string, ...speakers: readonly string[]) => ({
  id,
  speakers: speakers.map((speaker) => ({ entity: person(speaker) })),
});

test('who spoke about it, and about whom it spoke, each line once with its number of statements', () => {
  const centre = {
    ...city,
    about: { nodes: [spoken('s1', 'a'), spoken('s2', 'a', 'b')] },
    by: { nodes: [{ id: 's3', about: [{ entity: person('a') }] }] },
  };
  const { nodes, edges, leftOut } = networkOf([centre]);
  expect([...nodes.keys()]).toEqual(['city', 'a', 'b']);
  expect([...edges.values()]).toEqual([
    { from: 'a', to: 'city', count: 2 },
    { from: 'b', to: 'city', count: 1 },
    { from: 'city', to: 'a', count: 1 },
  ]);
  expect(leftOut).toBe(0);
});

test('words about oneself are no connection', () => {
  const centre = { ...person('a'), about: { nodes: [spoken('s1', 'a')] }, by: { nodes: [] } };
  expect(networkOf([centre]).edges.size).toBe(0);
});

test('of a hub those with most statements are shown, and how many were left out is told', () => {
  const many = Array.from({ length: 40 }, (_, i) => spoken(`s${i}`, `p${i}`));
  const centre = { ...city, about: { nodes: [...many, spoken('again', 'p39')] }, by: { nodes: [] } };
  const { nodes, leftOut } = networkOf([centre]);
  expect(nodes.size).toBe(BOUNDS.neighbours + 1);
  expect(nodes.has('p39')).toBe(true);
  expect(leftOut).toBe(40 - BOUNDS.neighbours);
});

test('however many are opened, the picture stays bounded', () => {
  const centres = Array.from({ length: 20 }, (_, i) => ({
    ...person(`hub${i}`),
    about: { nodes: Array.from({ length: 40 }, (__, j) => spoken(`s${i}-${j}`, `p${i}-${j}`)) },
    by: { nodes: [] },
  }));
  expect(networkOf(centres).nodes.size).toBeLessThanOrEqual(BOUNDS.nodes);
});
