import type { ArticleConnectionResolvers } from '../schema-types.js';
import { edgesOf, pageInfoOf } from './edges.js';

export const ArticleConnection: ArticleConnectionResolvers = {
  edges: edgesOf,
  nodes: ({ records }) => records,
  pageInfo: pageInfoOf,
  totalCount: ({ count }) => count(),
};
