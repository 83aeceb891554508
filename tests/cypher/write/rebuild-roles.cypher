CALL () {
  UNWIND $rows.entities AS id
  MATCH (:Entity {id: id})-[held:HOLDS_ROLE]-(:Entity)
  DELETE held
}
CALL () {
  UNWIND $rows.entities AS id
  MATCH (person:Entity {id: id})<-[:IDENTIFIED_AS]-(:Reference)-[role:HAS_ROLE]->(:Reference)-[:IDENTIFIED_AS]->(body:Entity)
  RETURN person, role, body
  UNION
  UNWIND $rows.entities AS id
  MATCH (body:Entity {id: id})<-[:IDENTIFIED_AS]-(:Reference)<-[role:HAS_ROLE]-(:Reference)-[:IDENTIFIED_AS]->(person:Entity)
  RETURN person, role, body
}
WITH person, body, role.title AS title, min(role.seen) AS firstSeen, max(role.seen) AS lastSeen
CREATE (person)-[:HOLDS_ROLE {title: title, firstSeen: firstSeen, lastSeen: lastSeen}]->(body)
