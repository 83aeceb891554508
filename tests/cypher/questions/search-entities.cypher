CALL db.index.fulltext.queryNodes('entity_words', $asked.words) YIELD node AS entity
WHERE all(pattern IN $asked.common WHERE any(name IN [entity.name] + entity.aliases WHERE name =~ pattern))
WITH entity, COUNT { (entity)<-[:ABOUT]-() } + COUNT { (entity)-[:SAID]->() } AS rank, entity.id AS key
WITH entity, rank, key
WHERE (rank < $asked.after.rank OR rank = $asked.after.rank AND key > $asked.after.key)
  AND (rank > $asked.before.rank OR rank = $asked.before.rank AND key < $asked.before.key)
WITH entity, rank, key ORDER BY rank DESC, key LIMIT $asked.limit
RETURN entity {.id, .type, .name, .named, .aliases, .geonames, .iso, .wikidata, .latitude, .longitude, .population} AS entity, rank, key
