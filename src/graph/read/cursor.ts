import { badInput } from './bad-input.js';
import type { PageArguments } from './page.js';

/** Which list a cursor belongs to: one of another list is refused. */
export type CursorList =
  | 'statements'
  | 'article-statements'
  | 'entities'
  | 'articles'
  | 'speakers'
  | 'companions'
  | 'sources'
  | 'near'
  | 'arrivals'
  | 'judgements'
  | 'suggested';

const VERSION = 1;

/** The place of a row in its list, opaque to clients: base64url of the version, the list and the row's sort key. */
export const encodeCursor = (list: CursorList, key: string): string =>
  Buffer.from(`${VERSION}:${list}:${key}`, 'utf8').toString('base64url');

/**
 * The sort key that a cursor of `list` holds, of the form that `shape` demands.
 * Throws `BAD_USER_INPUT` for anything that this list has not given out.
 */
export function decodeCursor(
  list: CursorList,
  cursor: string,
  shape: RegExp,
  argument: 'after' | 'before' = 'after',
): string {
  const text = Buffer.from(cursor, 'base64url').toString('utf8');
  const start = `${VERSION}:${list}:`;
  const key = text.slice(start.length);
  // Decoding forgives stray characters: only what encodes back to the very same cursor is one of ours.
  if (!text.startsWith(start) || !shape.test(key) || encodeCursor(list, key) !== cursor) {
    throw badInput(
      argument,
      'The cursor is broken or belongs to another list.',
      argument === 'after'
        ? 'Give the endCursor of the page before, as it was.'
        : 'Give the startCursor of the page after, as it was.',
    );
  }
  return key;
}

/** The sort keys between which a page lies; undefined where there is no bound. */
export interface Places {
  readonly after: string | undefined;
  readonly before: string | undefined;
}

/** The sort keys of both cursors. Throws as `decodeCursor`. */
export const decodePlaces = (list: CursorList, { after, before }: PageArguments, shape: RegExp): Places => ({
  after: after == null ? undefined : decodeCursor(list, after, shape),
  before: before == null ? undefined : decodeCursor(list, before, shape, 'before'),
});
