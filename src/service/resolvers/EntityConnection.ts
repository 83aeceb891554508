import type { EntityConnectionResolvers } from '../schema-types.js';
import { edgesOf, pageInfoOf } from './edges.js';

export const EntityConnection: EntityConnectionResolvers = {
  edges: edgesOf,
  nodes: ({ records }) => records,
  pageInfo: pageInfoOf,
};
