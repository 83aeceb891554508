import type { Graph } from '../connection.js';
import { query } from '../query.js';

/** Asks the smallest question there is. Throws a coded error (`DATABASE_…`) when the database does not answer. */
export async function isAnswering(graph: Graph): Promise<true> {
  await graph.read(query('RETURN 1 AS one'));
  return true;
}
