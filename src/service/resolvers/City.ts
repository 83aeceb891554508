import type { CityResolvers } from '../schema-types.js';
import { statementLists } from './Entity.js';

export const City: CityResolvers = {
  ...statementLists,
  country: async ({ id }, _arguments, { loaders }) => (await loaders.country.load(id)) ?? null,
};
