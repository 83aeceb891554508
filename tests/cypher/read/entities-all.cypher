MATCH (entity:Entity)
WHERE true
AND ($asked.type IS NULL OR entity.type = $asked.type)
WITH entity, COUNT { (entity)<-[:ABOUT]-() } AS about
WHERE about < $asked.about OR about = $asked.about AND entity.id > $asked.id
WITH entity, about ORDER BY about DESC, entity.id LIMIT $asked.limit
RETURN entity {.id, .type, .name, .named, .aliases, .geonames, .iso, .wikidata, .latitude, .longitude, .population} AS entity, about
