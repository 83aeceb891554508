UNWIND $asked.ids AS id
MATCH (entity:Entity {id: id})
RETURN entity {.id, .type, .name, .named, .aliases, .geonames, .iso, .wikidata, .latitude, .longitude, .population} AS entity
