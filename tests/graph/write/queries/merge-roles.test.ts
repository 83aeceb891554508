import { mergeRoles } from '../../../../src/graph/write/queries/merge-roles.js';
import { ids, small } from '../small.js';

test('merge roles', () => {
  expect(mergeRoles(small)).toEqual({
    text: `UNWIND $rows.roles AS row
MATCH (person:Entity {id: row.person}), (body:Entity {id: row.body})
MERGE (person)-[held:HOLDS_ROLE {title: row.title}]->(body)
SET held.firstSeen = CASE WHEN held.firstSeen < row.seen OR row.seen IS NULL THEN held.firstSeen ELSE row.seen END,
  held.lastSeen = CASE WHEN held.lastSeen > row.seen OR row.seen IS NULL THEN held.lastSeen ELSE row.seen END`,
    parameters: {
      rows: { roles: [{ person: ids.ida, body: ids.oslo, title: 'mayor', seen: '2031-05-02' }] },
    },
  });
});
