import { decodePlaces, encodeCursor, type CursorList } from './cursor.js';
import { pageLimit, pageOf, pageSize, type Direction, type Page, type PageArguments } from './page.js';

/** A row of a list that has the greatest `rank` first and among equals the smallest `key`. */
export interface RankedRow {
  readonly rank: number;
  readonly key: string;
}

/**
 * Cypher: what of the rows `rank`, `key` (and others) lies in the page. As counts grow while articles arrive, a cursor
 * of a list by counts holds the number of the last statement that counted when its first page was read, `until`.
 */
const WITHIN = `WHERE (rank < $asked.after.rank OR rank = $asked.after.rank AND key > $asked.after.key)
  AND (rank > $asked.before.rank OR rank = $asked.before.rank AND key < $asked.before.key)`;

/** Cypher: cuts the page out of the rows made of `variables`, `rank` and `key`. */
export const rankedPage = (direction: Direction, variables: string): string =>
  `WITH ${variables}, rank, key
${WITHIN}
WITH ${variables}, rank, key ORDER BY ${ORDER[direction]} LIMIT $asked.limit`;

const ORDER = { FORWARD: 'rank DESC, key', BACKWARD: 'rank, key DESC' } as const;

/** The same text for both ends of the list. */
export const bothEnds = (text: (direction: Direction) => string): Readonly<Record<Direction, string>> => ({
  FORWARD: text('FORWARD'),
  BACKWARD: text('BACKWARD'),
});

/** `rank|key` or `rank|key|until`. */
const SHAPE = /^-?\d+(\.\d+)?(e[+-]?\d+)?\|[^|]+(\|\d+)?$/;

/** The parameters of a page: where it lies and its LIMIT; and `until`, null on the first page. */
export function rankedPlaces(list: CursorList, asked: PageArguments) {
  const places = decodePlaces(list, asked, SHAPE);
  const [after, before] = [place(places.after), place(places.before)];
  return {
    until: after?.until ?? before?.until ?? null,
    places: {
      after: { rank: after?.rank ?? Number.MAX_VALUE, key: after?.key ?? '' },
      before: { rank: before?.rank ?? -Number.MAX_VALUE, key: before?.key ?? '' },
      limit: pageLimit(asked),
    },
  };
}

const place = (cursor: string | undefined) => {
  if (cursor === undefined) return undefined;
  const [rank = '', key = '', until] = cursor.split('|');
  return { rank: Number(rank), key, until: until === undefined ? undefined : Number(until) };
};

/** The page that such rows are. With `until` its cursors hold it. */
export const rankedPageOf = <Item extends RankedRow>(
  list: CursorList,
  rows: readonly (Item & { readonly until?: number })[],
  asked: PageArguments,
): Page<Item> =>
  pageOf(rows, asked, ({ rank, key, until }) =>
    encodeCursor(list, until === undefined ? `${rank}|${key}` : `${rank}|${key}|${until}`),
  );

export const endOf = (asked: PageArguments): Direction => pageSize(asked).direction;
