import type { Query } from '../../query.js';
import type { ExtractionRows } from '../rows/extraction-rows.js';
import { step } from '../step.js';

/**
 * Makes and locks the entities that the candidates are now, in the order of their ids. Their names are merged later,
 * when no other can change them.
 */
export const mergeEntities = ({ candidates }: ExtractionRows): Query =>
  step(
    `UNWIND $rows.candidates AS row
MATCH (candidate:Candidate {id: row.id})
WITH row, candidate.entity AS id ORDER BY id
MERGE (entity:Entity {id: id})
SET entity.id = id
WITH row, entity
WHERE entity.id = row.id
SET entity:$(row.label), entity += row.entity
FOREACH (_ IN CASE WHEN entity.nameKey IS NULL THEN [1] ELSE [] END | SET entity += row.shown)`,
    { candidates: candidates.map(({ id, label, entity, shown }) => ({ id, label, entity, shown })) },
  );
