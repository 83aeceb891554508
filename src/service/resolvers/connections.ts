import type { Page } from '../../graph/read/page.js';
import type { NewStatementConnectionResolvers } from '../schema-types.js';
import { edgesOf, pageInfoOf } from './edges.js';

/** The fields of every connection that has nothing but them. */
export const connection = {
  edges: edgesOf,
  nodes: <Item>({ records }: Page<Item>) => records,
  pageInfo: pageInfoOf,
};

/** Goes on behind all that was looked at, found or not. */
export const NewStatementConnection: NewStatementConnectionResolvers = {
  ...connection,
  pageInfo: (page) => ({ ...pageInfoOf(page), endCursor: page.end }),
};
