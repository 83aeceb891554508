import { query, type Query } from '../query.js';

/**
 * A query with all its rows in one parameter, `$rows`. Neo4j plans a text anew for every mix of types, nulls and sizes of
 * its parameters; what is inside a map makes no difference to it.
 */
export const step = (text: string, rows: Readonly<Record<string, unknown>>): Query =>
  query(text, { rows: Object.freeze(rows) });
