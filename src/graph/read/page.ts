import neo4j, { type Integer } from 'neo4j-driver';
import { badInput } from './bad-input.js';

export const LARGEST_PAGE = 100;
export const USUAL_PAGE = 20;

/**
 * Which part of a list: between the rows that the cursors `after` and `before` stand for, the `first` rows or the `last`
 * (1 to 100, only one of the two; without either the first 20). The part is in the order of the list either way.
 */
export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

/** Which end of a list is read, and how many rows of it. */
export type Direction = 'FORWARD' | 'BACKWARD';

/** A part of a list. `cursors[i]` is the place of `records[i]`. */
export interface Page<Item> {
  readonly records: readonly Item[];
  readonly cursors: readonly string[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

/** `count`, checked. Throws `BAD_USER_INPUT` when it is not a whole number from 1 to 100. */
export function checkedCount(argument: 'first' | 'last', count: number): number {
  if (!Number.isInteger(count) || count < 1 || count > LARGEST_PAGE) {
    throw badInput(argument, `A page of ${count} cannot be given: it must be 1 to ${LARGEST_PAGE}.`);
  }
  return count;
}

/** Throws `BAD_USER_INPUT` for a page that cannot be given. */
export function pageSize({ first, last }: PageArguments): {
  readonly direction: Direction;
  readonly size: number;
} {
  if (first != null && last != null) {
    throw badInput('last', 'The first and the last of a list cannot be asked for at once.', 'Leave out one.');
  }
  return last == null
    ? { direction: 'FORWARD', size: checkedCount('first', first ?? USUAL_PAGE) }
    : { direction: 'BACKWARD', size: checkedCount('last', last) };
}

/** LIMIT for a page: one row more than asked for tells whether there is more. */
export const pageLimit = (asked: PageArguments): Integer => neo4j.int(pageSize(asked).size + 1);

/**
 * Cuts the extra row off again. Rows come as they were read: for a page from the end of the list, its last row first.
 * Whether there is something on the other side, the cursor that was given for it tells.
 */
export function pageOf<Item>(
  rows: readonly Item[],
  asked: PageArguments,
  cursorOf: (row: Item) => string,
): Page<Item> {
  const { direction, size } = pageSize(asked);
  const more = rows.length > size;
  const read = rows.slice(0, size);
  const records = direction === 'FORWARD' ? read : read.reverse();
  return {
    records,
    cursors: records.map(cursorOf),
    hasNextPage: direction === 'FORWARD' ? more : asked.before != null,
    hasPreviousPage: direction === 'FORWARD' ? asked.after != null : more,
  };
}

/** The page with something else in the place of each row. */
export const mapPage = <From, To>({ records, ...page }: Page<From>, change: (row: From) => To): Page<To> => ({
  ...page,
  records: records.map(change),
});
