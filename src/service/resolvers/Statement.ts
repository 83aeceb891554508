import type { StatementResolvers } from '../schema-types.js';

export const Statement: StatementResolvers = {
  // Without any day the key begins with zeros.
  date: ({ order }) => (order.startsWith('0000') ? null : order.slice(0, 10)),

  within: async ({ within }, _arguments, { loaders }) =>
    within === null ? null : ((await loaders.statement.load(within)) ?? null),

  chain: async ({ id }, _arguments, { loaders }) => (await loaders.chains.OUTER.load(id)) ?? [],

  inner: async ({ id }, _arguments, { loaders }) => (await loaders.chains.INNER.load(id)) ?? [],

  evidence: ({ evidence, article }) => evidence.map((place) => ({ ...place, articleUrl: article.url })),
};
