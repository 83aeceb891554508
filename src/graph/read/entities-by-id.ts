import type { Graph } from '../connection.js';
import type { Query } from '../query.js';
import { question } from './question.js';
import { ENTITY, type EntityRecord } from './entity-record.js';

export const entitiesByIdQuery = (ids: readonly string[]): Query =>
  question(
    `UNWIND $asked.ids AS id
MATCH (entity:Entity {id: id})
RETURN entity ${ENTITY} AS entity`,
    { ids },
  );

/** The entities with these ids, in no order; an id that nothing has is left out. */
export async function entitiesById(graph: Graph, ids: readonly string[]): Promise<readonly EntityRecord[]> {
  const rows = await graph.read(entitiesByIdQuery(ids));
  return rows.map((row) => row['entity'] as EntityRecord);
}
