import type { Page } from '../../graph/read/page.js';

/** The parts of a Relay connection, from a page. */
export const edgesOf = <Item>({ records, cursors }: Page<Item>) =>
  records.map((node, i) => ({ node, cursor: cursors[i] ?? '' }));

export const pageInfoOf = ({ cursors, hasNextPage, hasPreviousPage }: Page<unknown>) => ({
  hasNextPage,
  hasPreviousPage,
  startCursor: cursors[0] ?? null,
  endCursor: cursors.at(-1) ?? null,
});
