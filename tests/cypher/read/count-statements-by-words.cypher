WITH [] AS terms
CALL (terms) {
  WITH terms AS others
  CALL db.index.fulltext.queryNodes('statement_words', $asked.words) YIELD node AS statement
  WHERE statement.order > $asked.above AND statement.order < $asked.below
      AND ($asked.kind IS NULL OR statement.kind = $asked.kind)
      AND ($asked.publisher IS NULL OR statement.publisher = $asked.publisher)
      AND ($asked.asOf IS NULL OR EXISTS {
        (statement)-[:APPEARS_IN]->(shown:ArticleVersion)
        WHERE shown.versionKey > '0000-00-01' AND shown.versionKey < $asked.asOf
      })
      AND all(pattern IN $asked.common WHERE statement.text =~ pattern)
  RETURN statement
}
RETURN count(statement) AS count
