import { lockArticle } from '../../../../src/graph/write/queries/lock-article.js';
import { ids, small } from '../small.js';

test('lock article', () => {
  expect(lockArticle(small)).toEqual({
    text: `MERGE (article:Article {id: $rows.article})
SET article.id = $rows.article`,
    parameters: { rows: { article: ids.article } },
  });
});
