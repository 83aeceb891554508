import { mergeRoles } from '../../../../src/graph/write/queries/merge-roles.js';
import { ids, small } from '../small.js';

test('merge roles', () => {
  expect(mergeRoles(small)).toEqual({
    text: `MATCH (:ArticleVersion {id: $rows.version})<-[:FOUND_IN]-(holder:Reference)-[role:HAS_ROLE]->(of:Reference),
  (holder)-[:IDENTIFIED_AS]->(person:Entity), (of)-[:IDENTIFIED_AS]->(body:Entity)
WITH person, body, role ORDER BY person.id, body.id, role.title
MERGE (person)-[held:HOLDS_ROLE {title: role.title}]->(body)
SET held.firstSeen = CASE WHEN held.firstSeen < role.seen OR role.seen IS NULL THEN held.firstSeen ELSE role.seen END,
  held.lastSeen = CASE WHEN held.lastSeen > role.seen OR role.seen IS NULL THEN held.lastSeen ELSE role.seen END`,
    parameters: { rows: { version: ids.version } },
  });
});
