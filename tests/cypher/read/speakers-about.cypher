WITH $asked.term AS term
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
MATCH (statement:Statement)-[:ABOUT]->(entity)
WITH DISTINCT statement
MATCH (speaker:Entity)-[said:SAID]->(statement)
WITH speaker, collect(DISTINCT said.as) AS roles, count(DISTINCT statement) AS statements, max(statement.order) AS newest
ORDER BY statements DESC, newest DESC, speaker.id LIMIT $asked.limit
RETURN speaker {.id, .type, .name, .named, .aliases, .geonames, .iso, .wikidata, .latitude, .longitude, .population} AS entity, COLLECT { UNWIND roles AS role RETURN role ORDER BY role } AS roles, statements,
  CASE WHEN newest STARTS WITH '0000' THEN null ELSE left(newest, 10) END AS lastSaidOn
