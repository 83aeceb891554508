import neo4j, { type Integer } from 'neo4j-driver';
import { badInput } from './bad-input.js';

export const LARGEST_PAGE = 100;

/** Which part of a list: `first` rows (1 to 100) after the one that the cursor `after` stands for. */
export interface PageArguments {
  readonly first: number;
  readonly after?: string | null | undefined;
}

/** A part of a list. `cursors[i]` is the place of `records[i]`. */
export interface Page<Item> {
  readonly records: readonly Item[];
  readonly cursors: readonly string[];
  readonly hasNextPage: boolean;
}

/** `first`, checked. Throws `BAD_USER_INPUT` when it is not a whole number from 1 to 100. */
export function checkedFirst(first: number): number {
  if (!Number.isInteger(first) || first < 1 || first > LARGEST_PAGE) {
    throw badInput('first', `A page of ${first} cannot be given: it must be 1 to ${LARGEST_PAGE}.`);
  }
  return first;
}

/** LIMIT for a page: one row more than asked for tells whether there is a next page. */
export const pageLimit = (first: number): Integer => neo4j.int(checkedFirst(first) + 1);

/** Cuts the extra row off again. */
export function pageOf<Item>(
  rows: readonly Item[],
  first: number,
  cursorOf: (row: Item) => string,
): Page<Item> {
  const records = rows.slice(0, first);
  return { records, cursors: records.map(cursorOf), hasNextPage: rows.length > first };
}
