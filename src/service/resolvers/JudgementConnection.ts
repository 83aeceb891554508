import type { JudgementConnectionResolvers } from '../schema-types.js';
import { edgesOf, pageInfoOf } from './edges.js';

export const JudgementConnection: JudgementConnectionResolvers = {
  edges: edgesOf,
  nodes: ({ records }) => records,
  pageInfo: pageInfoOf,
};
