import type { Query } from '../../query.js';
import type { ExtractionRows } from '../rows/extraction-rows.js';
import { step } from '../step.js';

/**
 * Makes and locks blocks and candidates, in the order of their ids, and adds the facts of this article. A candidate that
 * is new or learns something is `dirty` until it is settled, before the transaction ends.
 */
export const mergeCandidates = ({ blocks, candidates }: ExtractionRows): Query =>
  step(
    `CALL () {
  UNWIND $rows.blocks AS id
  MERGE (block:Block {id: id})
  SET block.id = id
}
UNWIND $rows.candidates AS row
MERGE (candidate:Candidate {id: row.id})
ON CREATE SET candidate.entity = row.id, candidate.facts = [], candidate.dirty = true
SET candidate += row.properties
WITH candidate, row, [fact IN row.facts WHERE NOT fact IN candidate.facts] AS learnt
FOREACH (_ IN CASE learnt WHEN [] THEN [] ELSE [1] END |
  SET candidate.dirty = true, candidate.facts = candidate.facts + learnt
)
WITH candidate, row
SET candidate.facts = COLLECT { UNWIND candidate.facts AS fact RETURN fact ORDER BY fact }
WITH candidate, row
MATCH (block:Block {id: row.block})
MERGE (candidate)-[:IN_BLOCK]->(block)`,
    {
      blocks,
      candidates: candidates.map(({ id, block, properties, facts }) => ({ id, block, properties, facts })),
    },
  );
