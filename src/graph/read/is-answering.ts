import type { Graph } from '../connection.js';
import type { ReadBounds } from '../read-bounds.js';
import { query } from '../query.js';

/** Asks the smallest question there is. Throws a coded error (`DATABASE_…`) when the database does not answer. */
export async function isAnswering(graph: Graph, bounds?: ReadBounds): Promise<true> {
  await graph.read(query('RETURN 1 AS one'), bounds);
  return true;
}
