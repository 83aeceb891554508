MATCH (article:Article)
WHERE article.versionKey >= $asked.from AND article.versionKey < $asked.before
  AND ($asked.publisher IS NULL OR article.publisher = $asked.publisher)
RETURN count(article) AS count
