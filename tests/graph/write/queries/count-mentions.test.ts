import { int } from 'neo4j-driver';
import { countMentions } from '../../../../src/graph/write/queries/count-mentions.js';
import { ids, small } from '../small.js';

test('count mentions', () => {
  expect(countMentions(small)).toEqual({
    text: `MATCH (version:ArticleVersion {id: $rows.version})
UNWIND $rows.mentions AS row
MATCH (entity:Entity {id: row.entity})
CREATE (entity)-[:MENTIONED_IN {count: row.count}]->(version)`,
    parameters: {
      rows: {
        version: ids.version,
        mentions: [
          { entity: ids.ida, count: int(2) },
          { entity: ids.oslo, count: int(1) },
          { entity: ids.group, count: int(1) },
        ],
      },
    },
  });
});
