import type { Graph } from '../connection.js';
import type { Query } from '../query.js';
import { question } from './question.js';

export const existingEntitiesQuery = (ids: readonly string[]): Query =>
  question(
    `UNWIND $asked.ids AS id
MATCH (entity:Entity {id: id})
RETURN count(entity) AS count`,
    { ids },
  );

/** How many of these entities there are: one that was joined with another is gone. */
export async function existingEntities(graph: Graph, ids: readonly string[]): Promise<number> {
  const [row] = await graph.read(existingEntitiesQuery(ids));
  return (row?.['count'] as number | undefined) ?? 0;
}
