import type { PageArguments } from '../../graph/read/page.js';
import type { StatementLists } from '../loaders.js';
import type { StatementConnectionParent } from '../parents.js';
import type { StatementConnectionResolvers } from '../schema-types.js';
import { edgesOf, pageInfoOf } from './edges.js';

export const StatementConnection: StatementConnectionResolvers = {
  edges: edgesOf,
  nodes: ({ records }) => records,
  pageInfo: pageInfoOf,
  totalCount: ({ count }) => count(),
};

/** One of many lists that are loaded together. */
export async function statementConnection(
  { page, count }: StatementLists,
  id: string,
  { first, after, last, before }: PageArguments,
): Promise<StatementConnectionParent> {
  return {
    ...(await page.load({ id, first, after, last, before })),
    count: async () => (await count.load(id)) ?? 0,
  };
}
