import type { CityResolvers } from '../schema-types.js';
import { positionedLists } from './Entity.js';

export const City: CityResolvers = {
  ...positionedLists,
  country: async ({ id }, _arguments, { loaders }) => (await loaders.country.load(id)) ?? null,
};
