import { parse } from 'graphql';
import { levelsOf } from '../../src/service/limits/levels.js';

test.each([
  ['{ a }', 1],
  ['{ a { b { c } } d }', 3],
  ['{ a { ... on X { b } ...f } } fragment f on X { c { d } }', 3],
  ['{ __schema { types { fields { name } } } }', 0],
  ['query a { b } query c { d { e } }', 2],
])('%s', (text, levels) => {
  expect(levelsOf(parse(text))).toBe(levels);
});

test('fragments that double from one to the next are measured once each', () => {
  const doubling = Array.from(
    { length: 60 },
    (_, i) => `fragment f${i} on X { a { ...f${i + 1} } b { ...f${i + 1} } }`,
  );
  const text = `{ ...f0 } ${doubling.join(' ')} fragment f60 on X { c }`;
  expect(levelsOf(parse(text))).toBe(61);
});
