CALL () {
  UNWIND $rows.entities AS id
  MATCH (:Entity {id: id})-[old:MENTIONED_IN]->(:ArticleVersion)
  DELETE old
}
UNWIND $rows.entities AS id
MATCH (entity:Entity {id: id})<-[:IDENTIFIED_AS]-(:Reference)-[found:FOUND_IN]->(version:ArticleVersion)
WITH entity, version, sum(size(found.starts)) AS count
CREATE (entity)-[:MENTIONED_IN {count: count}]->(version)
