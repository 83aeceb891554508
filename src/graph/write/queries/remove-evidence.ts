import type { Query } from '../../query.js';
import type { ExtractionRows } from '../rows/extraction-rows.js';
import { step } from '../step.js';

/**
 * Takes away what an earlier extraction of this very version gave. References that the new one has too stay. Gives the
 * entities and candidates of those that go: `entities`, `candidates`.
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
MATCH (version)<-[:FOUND_IN]-(gone:Reference)-[:IDENTIFIED_AS]->(entity:Entity)
WHERE NOT gone.id IN $rows.references
OPTIONAL MATCH (gone)-[:COUNTS_AS]->(candidate:Candidate)
WITH collect(DISTINCT gone) AS references, collect(DISTINCT entity.id) AS entities, collect(DISTINCT candidate.id) AS candidates
FOREACH (gone IN references | DETACH DELETE gone)
RETURN entities, candidates`,
    {
      version: version.id,
      statements: statements.map(({ id }) => id),
      references: references.map(({ id }) => id),
    },
  );
