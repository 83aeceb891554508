import { query, type Query } from '../query.js';

/**
 * A query with all that is asked for in one parameter, `$asked`. Neo4j plans a text anew for every combination of types,
 * nulls and sizes of its parameters, which takes longer than the answer; what is inside a map makes no difference to it.
 */
export const question = (text: string, asked: Readonly<Record<string, unknown>>): Query =>
  query(text, { asked: Object.freeze(asked) });
