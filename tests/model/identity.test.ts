import { articleId, idOf, statementId } from '../../src/model/identity.js';

test('an id is 32 hex digits and the same for the same parts', () => {
  expect(idOf('City', '703448')).toMatch(/^[0-9a-f]{32}$/u);
  expect(idOf('City', '703448')).toBe(idOf('City', '703448'));
});

test('parts are told apart', () => {
  expect(idOf('X', 'ab', 'c')).not.toBe(idOf('X', 'a', 'bc'));
  expect(idOf('X', '1')).not.toBe(idOf('X', 1));
  expect(idOf('X', '"],["')).not.toBe(idOf('X', '"]', '["'));
});

test('an article is known by its address, or by its text', () => {
  const url = 'https://example.org/a';
  expect(articleId({ url, sha256: 'a' })).toBe(articleId({ url, sha256: 'b' }));
  expect(articleId({ sha256: 'a' })).not.toBe(articleId({ sha256: 'b' }));
});

test('a statement is known by article, words and occurrence', () => {
  expect(statementId('a', ['x', 'y'], 0)).not.toBe(statementId('a', ['x y'], 0));
  expect(statementId('a', ['x'], 0)).not.toBe(statementId('a', ['x'], 1));
  expect(statementId('a', ['x'], 0)).not.toBe(statementId('b', ['x'], 0));
});
