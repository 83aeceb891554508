UNWIND $asked.terms AS term
CALL (term) {
  WITH term WHERE term.id IS NOT NULL
  MATCH (entity:Entity {id: term.id})
  RETURN entity
  UNION
  WITH term WHERE term.id IS NULL
  CALL db.index.fulltext.queryNodes('entity_names', term.lucene) YIELD node AS entity
  WHERE term.name IN entity.folded
  RETURN entity
}
WITH collect({one: term.one, id: entity.id}) AS found
WITH [each IN found WHERE each.one | each.id] AS some, [each IN found WHERE NOT each.one | each.id] AS others
WHERE size($asked.terms) = 1 OR others <> []
CALL (some, others) {
  UNWIND some AS id
  CALL (id, others) {
    MATCH (statement)<-[found:SAID]-()
    USING INDEX SEEK found:SAID(entity, order)
    WHERE found.entity = id AND found.order > $asked.above AND found.order < $asked.below
      AND EXISTS { (statement)-[r:ADDRESSED_TO]->() WHERE size($asked.terms) = 1 OR r.entity IN others }
    RETURN statement
  }
  RETURN statement
  UNION
  UNWIND some AS id
  CALL (id, others) {
    MATCH (statement)-[found:ADDRESSED_TO]->()
    USING INDEX SEEK found:ADDRESSED_TO(entity, order)
    WHERE found.entity = id AND found.order > $asked.above AND found.order < $asked.below
      AND EXISTS { (statement)<-[r:SAID]-() WHERE size($asked.terms) = 1 OR r.entity IN others }
    RETURN statement
  }
  RETURN statement
}
RETURN count(DISTINCT statement) AS count
