import type { Query } from '../../query.js';
import type { ExtractionRows } from '../rows/extraction-rows.js';
import { step } from '../step.js';

/** A new reference is who its candidate is; one that was there stays who it was judged to be. */
export const putReferences = ({ version, references }: ExtractionRows): Query =>
  step(
    `MATCH (version:ArticleVersion {id: $rows.version})
UNWIND $rows.references AS row
MATCH (candidate:Candidate {id: row.candidate})
MATCH (entity:Entity {id: candidate.entity})
MERGE (reference:Reference {id: row.id})
SET reference = row.properties
MERGE (reference)-[found:FOUND_IN]->(version)
SET found = row.found
MERGE (reference)-[counts:COUNTS_AS]->(candidate)
SET counts = row.counts
WITH reference, entity, candidate, row
WHERE NOT EXISTS { (reference)-[:IDENTIFIED_AS]->(:Entity) }
CREATE (reference)-[identified:IDENTIFIED_AS]->(entity)
SET identified = CASE entity.id WHEN candidate.id THEN row.counts ELSE $rows.judged END`,
    { version: version.id, references, judged: JUDGED_SAME },
  );

/** On IDENTIFIED_AS where it is not the candidate itself that decides: the Judgement nodes say more. */
export const JUDGED_SAME = Object.freeze({ score: 0.85, reason: 'Judgements say that it is the same.' });
