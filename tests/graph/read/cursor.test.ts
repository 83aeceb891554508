import fc from 'fast-check';
import { decodeCursor, decodePlaces, encodeCursor, type CursorList } from '../../../src/graph/read/cursor.js';

const lists: readonly CursorList[] = ['statements', 'article-statements', 'entities', 'articles'];
const broken = expect.objectContaining({
  code: 'BAD_USER_INPUT',
  where: 'after',
  message: 'The cursor is broken or belongs to another list.',
  hint: 'Give the endCursor of the page before, as it was.',
});
const thrown = (run: () => unknown): unknown => {
  try {
    return run();
  } catch (error) {
    return error;
  }
};

test('a cursor gives back the key it was made of, and fits into an address', () => {
  fc.assert(
    fc.property(fc.constantFrom(...lists), fc.string({ unit: 'grapheme' }), (list, key) => {
      const cursor = encodeCursor(list, key);
      expect(cursor).toMatch(/^[\w-]+$/);
      expect(decodeCursor(list, cursor, /^/)).toBe(key);
    }),
  );
});

test('of a broken one the argument that it was given for is named', () => {
  expect(thrown(() => decodePlaces('statements', { before: 'x' }, /^/))).toMatchObject({
    where: 'before',
    hint: 'Give the startCursor of the page after, as it was.',
  });
});

test('one of another list is refused', () => {
  const cursor = encodeCursor('entities', '2022-03-30|a|000001');
  expect(thrown(() => decodeCursor('statements', cursor, /^/))).toEqual(broken);
});

test('one whose key has not the form of the list is refused', () => {
  expect(thrown(() => decodeCursor('statements', encodeCursor('statements', 'x'), /^\d/))).toEqual(broken);
});

test('whatever else is given is refused, never taken for a place in the list', () => {
  const cursor = encodeCursor('statements', '2022-03-30|a|000001');
  const others = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.constantFrom('', ' ', `${cursor}=`, `${cursor} `, `!${cursor}`, cursor.slice(1), cursor.slice(0, -1)),
  );
  fc.assert(
    fc.property(others, (text) => {
      expect(thrown(() => decodeCursor('statements', text, /^\d{4}-\d\d-\d\d\|[^|]+\|\d{6}$/))).toEqual(
        broken,
      );
    }),
  );
});
