import type { Places } from './cursor.js';
import { pageSize, type PageArguments } from './page.js';

/** How lists of statements are sorted, by day. */
export type StatementOrder = 'NEWEST_FIRST' | 'OLDEST_FIRST';

/** In which direction an index is gone through. Cypher has one constant text for each. */
export type Scan = 'ASC' | 'DESC';

/** The end of the newest first list is read like the beginning of the oldest first one, and the other way round. */
export function scanOf(asked: PageArguments, order: StatementOrder = 'NEWEST_FIRST'): Scan {
  const fromNewest = (order === 'NEWEST_FIRST') === (pageSize(asked).direction === 'FORWARD');
  return fromNewest ? 'DESC' : 'ASC';
}

/** The places of a list in either order as those of the list with the newest first. */
export const newestFirst = ({ after, before }: Places, order: StatementOrder = 'NEWEST_FIRST'): Places =>
  order === 'NEWEST_FIRST' ? { after, before } : { after: before, before: after };

/** The same text for both scans. */
export const bothScans = (text: (scan: Scan) => string): Readonly<Record<Scan, string>> => ({
  ASC: text('ASC'),
  DESC: text('DESC'),
});
