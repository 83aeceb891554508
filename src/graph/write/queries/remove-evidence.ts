import type { Query } from '../../query.js';
import type { ExtractionRows } from '../rows/extraction-rows.js';
import { step } from '../step.js';

/**
 * Takes away what an earlier extraction of this very version gave. References that the new one has too stay; of those
 * that go, the entities are kept in `version.stale` until they are put right.
 */
export const removeEvidence = ({ version, references, statements }: ExtractionRows): Query =>
  step(
    `MATCH (version:ArticleVersion {id: $rows.version})
CALL (version) {
  MATCH (version)<-[mentioned:MENTIONED_IN]-(:Entity)
  DELETE mentioned
}
CALL (version) {
  MATCH (version)<-[:FOUND_IN]-(:Reference)-[edge:SOURCE_OF|REFERS_TO|ADDRESSEE_OF|PLACE_OF|HAS_ROLE]-()
  DELETE edge
}
CALL (version) {
  MATCH (version)<-[appears:APPEARS_IN]-(statement:Statement)
  DELETE appears
  WITH statement
  WHERE NOT statement.id IN $rows.statements AND NOT EXISTS { (statement)-[:APPEARS_IN]->(:ArticleVersion) }
  DETACH DELETE statement
}
OPTIONAL MATCH (version)<-[:FOUND_IN]-(gone:Reference)-[:IDENTIFIED_AS]->(entity:Entity)
WHERE NOT gone.id IN $rows.references
WITH version, collect(DISTINCT gone) AS references, collect(DISTINCT entity.id) AS stale
SET version.stale = stale
FOREACH (gone IN references | DETACH DELETE gone)`,
    {
      version: version.id,
      statements: statements.map(({ id }) => id),
      references: references.map(({ id }) => id),
    },
  );
