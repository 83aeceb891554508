import type { Query } from '../../query.js';
import type { ExtractionRows } from '../rows/extraction-rows.js';
import { step } from '../step.js';

/**
 * Locks what is there already of all that this extraction may change: what an earlier one of the version referred to and
 * what this one refers to. Blocks, then candidates, then entities, each in the order of their ids, so that writers that
 * meet wait in line and do not hold each other up.
 */
export const lockKnown = ({ version, blocks, candidates }: ExtractionRows): Query =>
  step(
    `OPTIONAL MATCH (:ArticleVersion {id: $rows.version})<-[:FOUND_IN]-(:Reference)-[:COUNTS_AS]->(before:Candidate)
WITH collect(DISTINCT before.id) + $rows.candidates AS candidates
CALL (candidates) {
  UNWIND candidates AS id
  MATCH (:Candidate {id: id})-[:IN_BLOCK]->(block:Block)
  RETURN collect(DISTINCT block.id) + $rows.blocks AS blocks
}
CALL (blocks) {
  UNWIND blocks AS id
  WITH DISTINCT id ORDER BY id
  MATCH (block:Block {id: id})
  SET block.id = id
}
CALL (candidates) {
  UNWIND candidates AS id
  WITH DISTINCT id ORDER BY id
  MATCH (candidate:Candidate {id: id})
  SET candidate.id = id
}
CALL (candidates) {
  UNWIND candidates AS id
  MATCH (candidate:Candidate {id: id})
  WITH DISTINCT candidate.entity AS id ORDER BY id
  MATCH (entity:Entity {id: id})
  SET entity.id = id
}`,
    { version: version.id, blocks, candidates: candidates.map(({ id }) => id) },
  );
