CALL db.index.fulltext.queryNodes('article_words', $asked.words) YIELD node AS article
WHERE all(pattern IN $asked.common WHERE article.title =~ pattern)
  AND article.versionKey >= $asked.above AND article.versionKey <= $asked.below
  AND CASE article.versionKey WHEN $asked.below THEN article.id < $asked.belowId ELSE true END
  AND CASE article.versionKey WHEN $asked.above THEN article.id > $asked.aboveId ELSE true END
WITH article ORDER BY article.versionKey DESC, article.id DESC LIMIT $asked.limit
RETURN article {.id, .url, .title, .publisher, .publishedAt, .language} AS article, article.versionKey AS versionKey
