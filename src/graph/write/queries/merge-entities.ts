import { query, type Query } from '../../query.js';
import type { ExtractionRows } from '../rows/extraction-rows.js';

/** Makes and locks the entities, in the order of their ids. Their names are merged later, when no other can change them. */
export const mergeEntities = ({ entities }: ExtractionRows): Query =>
  query(
    `UNWIND $entities AS row
MERGE (entity:Entity {id: row.id})
SET entity:$(row.label), entity += row.properties`,
    { entities: entities.map(({ id, label, properties }) => ({ id, label, properties })) },
  );
