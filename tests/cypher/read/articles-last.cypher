MATCH (article:Article)
USING INDEX SEEK article:Article(versionKey, id)
WHERE article.versionKey >= $asked.above AND article.versionKey <= $asked.below AND article.id IS NOT NULL
  AND CASE article.versionKey WHEN $asked.below THEN article.id < $asked.belowId ELSE true END
  AND CASE article.versionKey WHEN $asked.above THEN article.id > $asked.aboveId ELSE true END
  AND ($asked.publisher IS NULL OR article.publisher = $asked.publisher)
WITH article ORDER BY article.versionKey ASC, article.id ASC LIMIT $asked.limit
RETURN article {.id, .url, .title, .publisher, .publishedAt, .language} AS article, article.versionKey AS versionKey
