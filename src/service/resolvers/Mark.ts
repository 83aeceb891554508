import type { MarkResolvers } from '../schema-types.js';

export const Mark: MarkResolvers = {
  statement: async ({ statement }, _arguments, { loaders }) =>
    statement === null ? null : ((await loaders.statement.load(statement)) ?? null),
};
