import { removeEvidence } from '../../../../src/graph/write/queries/remove-evidence.js';
import { ids, small } from '../small.js';

test('remove evidence', () => {
  expect(removeEvidence(small)).toEqual({
    text: `MATCH (version:ArticleVersion {id: $rows.version})
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
    parameters: {
      rows: {
        version: ids.version,
        statements: [ids.inner, ids.outer],
        references: [ids.idaReference, ids.groupReference, ids.osloReference],
      },
    },
  });
});
