import type { Query } from '../../query.js';
import type { ExtractionRows } from '../rows/extraction-rows.js';
import { step } from '../step.js';

/** Makes and locks the entities, in the order of their ids. Their names are merged later, when no other can change them. */
export const mergeEntities = ({ entities }: ExtractionRows): Query =>
  step(
    `UNWIND $rows.entities AS row
MERGE (entity:Entity {id: row.id})
SET entity:$(row.label), entity += row.properties`,
    { entities: entities.map(({ id, label, properties }) => ({ id, label, properties })) },
  );
