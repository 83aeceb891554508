import { rebuildRoles } from '../../../../src/graph/write/queries/rebuild-roles.js';
import { ids, small } from '../small.js';

test('rebuild roles', () => {
  expect(rebuildRoles(small)).toEqual({
    text: `MATCH (version:ArticleVersion {id: $rows.version})
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
    parameters: { rows: { version: ids.version } },
  });
});
