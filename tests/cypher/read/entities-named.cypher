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
WITH entity, COUNT { (entity)<-[:ABOUT]-() } AS statementsAbout, COUNT { (entity)-[:SAID]->() } AS statementsBy
RETURN entity {.id, .type, .name, .named, .aliases, .geonames, .iso, .wikidata, .latitude, .longitude, .population} AS entity, statementsAbout, statementsBy
ORDER BY statementsAbout + statementsBy DESC, entity.id
