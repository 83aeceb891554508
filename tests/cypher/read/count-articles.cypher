MATCH (article:Article)
WHERE article.versionKey > $asked.above AND article.versionKey < $asked.below
  AND ($asked.publisher IS NULL OR article.publisher = $asked.publisher)
RETURN count(article) AS count
