import type { PersonResolvers } from '../schema-types.js';
import { statementLists } from './Entity.js';

export const Person: PersonResolvers = {
  ...statementLists,
  roles: async ({ id }, _arguments, { loaders }) => (await loaders.roles.load(id)) ?? [],
};
