CALL () {
  MATCH (candidate:Candidate {id: $rows.id})
  RETURN candidate, candidate.id AS handle
  UNION
  MATCH (reference:Reference {id: $rows.id})-[:COUNTS_AS]->(candidate:Candidate)
  RETURN candidate, reference.anchor AS handle
  UNION
  MATCH (reference:Reference {anchor: $rows.id})-[:COUNTS_AS]->(candidate:Candidate)
  RETURN candidate, reference.anchor AS handle
}
WITH DISTINCT candidate, handle
MATCH (entity:Entity {id: candidate.entity})
RETURN handle, candidate.id AS candidate, candidate.type AS type, coalesce(candidate.name, entity.name) AS name,
  coalesce(head(COLLECT {
    MATCH (:Reference {anchor: handle})-[:IDENTIFIED_AS]->(own:Entity)
    RETURN own.id LIMIT 1
  }), candidate.entity) AS entity, candidate.local AS local
