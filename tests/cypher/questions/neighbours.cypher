UNWIND $asked.ids AS id
MATCH (entity:Entity {id: id})
CALL (id, entity) {
  CALL (id) {
    MATCH (statement)-[found:ABOUT]->()
    USING INDEX SEEK found:ABOUT(entity, order)
    WHERE found.entity = id AND found.order > ''
    WITH statement, found ORDER BY found.entity DESC, found.order DESC LIMIT $asked.lookedAt
    RETURN statement
    UNION
    MATCH (statement)<-[found:SAID]-()
    USING INDEX SEEK found:SAID(entity, order)
    WHERE found.entity = id AND found.order > ''
    WITH statement, found ORDER BY found.entity DESC, found.order DESC LIMIT $asked.lookedAt
    RETURN statement
  }
  MATCH (statement)-[:SAID|ABOUT|ADDRESSED_TO]-(other:Entity)
  WHERE other <> entity
  WITH other, statement ORDER BY statement.order DESC
  WITH other, collect(DISTINCT statement.id) AS statements
  RETURN other, size(statements) AS strength, statements[..3] AS statements, [] AS roles, false AS located
  UNION ALL
  MATCH (entity)-[role:HOLDS_ROLE]-(other:Entity)
  WITH other, role LIMIT $asked.lookedAt
  RETURN other, 0 AS strength, [] AS statements, collect(role.title) AS roles, false AS located
  UNION ALL
  MATCH (entity)-[:LOCATED_IN]-(other:Entity)
  WITH other LIMIT $asked.lookedAt
  RETURN other, 0 AS strength, [] AS statements, [] AS roles, true AS located
}
WITH id, other.id AS other, sum(strength) AS strength, collect(statements) AS statements, collect(roles) AS roles,
  max(CASE WHEN located THEN 1 ELSE 0 END) = 1 AS located
ORDER BY strength DESC, other
WITH id, collect({from: id, to: other, strength: strength, statements: reduce(all = [], each IN statements | all + each),
  roles: reduce(all = [], each IN roles | all + each), located: located})[..$asked.most] AS links
UNWIND links AS link
RETURN link
