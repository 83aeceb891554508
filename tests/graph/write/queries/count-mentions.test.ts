import { countMentions } from '../../../../src/graph/write/queries/count-mentions.js';
import { ids, small } from '../small.js';

test('count mentions', () => {
  expect(countMentions(small)).toEqual({
    text: `MATCH (version:ArticleVersion {id: $rows.version})<-[found:FOUND_IN]-(reference:Reference)-[:IDENTIFIED_AS]->(entity:Entity)
WITH version, entity, sum(size(found.starts)) AS count
MERGE (entity)-[mentioned:MENTIONED_IN]->(version)
SET mentioned.count = count`,
    parameters: { rows: { version: ids.version } },
  });
});
