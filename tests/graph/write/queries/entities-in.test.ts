import { entitiesIn } from '../../../../src/graph/write/queries/entities-in.js';
import { ids, small } from '../small.js';

test('entities in', () => {
  expect(entitiesIn(small)).toEqual({
    text: `MATCH (:ArticleVersion {id: $rows.version})<-[:FOUND_IN]-(:Reference)-[:IDENTIFIED_AS]->(entity:Entity)
WITH DISTINCT entity.id AS id ORDER BY id
RETURN collect(id) AS entities`,
    parameters: { rows: { version: ids.version } },
  });
});
