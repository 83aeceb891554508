import type { Query } from '../../query.js';
import type { ExtractionRows } from '../rows/extraction-rows.js';
import { step } from '../step.js';

/** The roles of the people who lost a reference, from what those that they have left say; then nothing is stale any more. */
export const rebuildRoles = ({ version }: ExtractionRows): Query =>
  step(
    `MATCH (version:ArticleVersion {id: $rows.version})
WITH version, version.stale AS stale
REMOVE version.stale
WITH stale
CALL (stale) {
  UNWIND stale AS id
  MATCH (:Entity {id: id})-[held:HOLDS_ROLE]->()
  DELETE held
}
UNWIND stale AS id
MATCH (person:Entity {id: id})<-[:IDENTIFIED_AS]-(:Reference)-[role:HAS_ROLE]->(:Reference)-[:IDENTIFIED_AS]->(body:Entity)
WITH person, body, role.title AS title, min(role.seen) AS firstSeen, max(role.seen) AS lastSeen
CREATE (person)-[:HOLDS_ROLE {title: title, firstSeen: firstSeen, lastSeen: lastSeen}]->(body)`,
    { version: version.id },
  );
