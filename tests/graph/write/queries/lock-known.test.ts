import { lockKnown } from '../../../../src/graph/write/queries/lock-known.js';
import { ids, small } from '../small.js';

test('lock known', () => {
  expect(lockKnown(small)).toEqual({
    text: `OPTIONAL MATCH (:ArticleVersion {id: $rows.version})<-[:FOUND_IN]-(:Reference)-[:COUNTS_AS]->(before:Candidate)
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
    parameters: {
      rows: {
        version: ids.version,
        blocks: [ids.idaBlock],
        candidates: [ids.ida, ids.oslo, ids.norway, ids.group],
      },
    },
  });
});
