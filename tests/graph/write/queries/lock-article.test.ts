import { lockArticle } from '../../../../src/graph/write/queries/lock-article.js';
import { ids, small } from '../small.js';

test('lock article', () => {
  expect(lockArticle(small)).toEqual({
    text: `MERGE (article:Article {id: $article})
SET article.id = $article`,
    parameters: { article: ids.article },
  });
});
