import type { Page } from '../../graph/read/page.js';

/** The parts of a Relay connection, from a page. */
export const edgesOf = <Item>({ records, cursors }: Page<Item>) =>
  records.map((node, i) => ({ node, cursor: cursors[i] ?? '' }));

export const pageInfoOf = ({ cursors, hasNextPage }: Page<unknown>) => ({
  hasNextPage,
  endCursor: cursors.at(-1) ?? null,
});
