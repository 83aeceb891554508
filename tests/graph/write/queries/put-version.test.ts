import { putVersion } from '../../../../src/graph/write/queries/put-version.js';
import { ids, small } from '../small.js';

test('put version', () => {
  expect(putVersion(small)).toEqual({
    text: `MATCH (article:Article {id: $rows.article})
MERGE (version:ArticleVersion {id: $rows.version.id})
SET version = $rows.version
MERGE (article)-[:HAS_VERSION]->(version)
WITH article
MATCH (article)-[:HAS_VERSION]->(any:ArticleVersion)
WITH article, any ORDER BY any.versionKey DESC LIMIT 1
SET article += any {.title, .url, .publisher, .publishedAt, .language, .versionKey}`,
    parameters: {
      rows: {
        article: ids.article,
        version: {
          id: ids.version,
          sha256: ids.sha256,
          versionKey: `2031-05-02|${ids.sha256}`,
          text: '“Oslo lies by the sea,” Ida Holm, mayor of Oslo, told a class in Oslo on Monday, that “he” knew.',
          title: 'Small',
          url: 'https://news.example/small',
          publisher: 'The Invented Post',
          publishedAt: '2031-05-02',
          language: 'en',
        },
      },
    },
  });
});
