CALL db.index.fulltext.queryNodes('entity_names', $asked.lucene, {limit: 200}) YIELD node AS entity
RETURN entity {.id, .type, .name, .named, .aliases, .geonames, .iso, .wikidata, .latitude, .longitude, .population} AS entity, entity.folded AS folded,
  COUNT { (entity)<-[:ABOUT]-() } + COUNT { (entity)-[:SAID]->() } AS statements
