CALL () {
  UNWIND $rows.entities AS id
  MATCH (:Entity {id: id})-[old:LOCATED_IN]-(:Entity)
  DELETE old
}
UNWIND $rows.entities AS id
MATCH (one:Candidate {entity: id})-[:LIES_IN]-(:Candidate)
MATCH (one)-[lies:LIES_IN]-(:Candidate)
WITH DISTINCT startNode(lies) AS from, endNode(lies) AS to
MATCH (city:Entity {id: from.entity}), (country:Entity {id: to.entity})
MERGE (city)-[:LOCATED_IN]->(country)
