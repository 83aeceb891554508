CALL db.index.fulltext.queryNodes('entity_names', $asked.lucene) YIELD node AS entity
WHERE any(name IN entity.folded WHERE name STARTS WITH $asked.name)
AND ($asked.type IS NULL OR entity.type = $asked.type)
WITH entity, COUNT { (entity)<-[:ABOUT]-() } AS rank, entity.id AS key
WITH entity, rank, key
WHERE (rank < $asked.after.rank OR rank = $asked.after.rank AND key > $asked.after.key)
  AND (rank > $asked.before.rank OR rank = $asked.before.rank AND key < $asked.before.key)
WITH entity, rank, key ORDER BY rank DESC, key LIMIT $asked.limit
RETURN entity {.id, .type, .name, .named, .aliases, .geonames, .iso, .wikidata, .latitude, .longitude, .population} AS entity, rank, key
