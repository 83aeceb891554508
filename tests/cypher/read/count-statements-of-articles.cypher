UNWIND $asked.ids AS id
CALL (id) {
  MATCH (article:Article {id: id})-[:HAS_VERSION]->(version:ArticleVersion)
  WITH article, version ORDER BY version.versionKey DESC, version.id DESC LIMIT 1
  MATCH (version)<-[:APPEARS_IN]-(statement:Statement)
  WHERE substring(statement.order, 11, 32) = article.id
  RETURN count(statement) AS count
}
RETURN id, count
