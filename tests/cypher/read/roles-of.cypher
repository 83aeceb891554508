UNWIND $asked.ids AS id
MATCH (:Person {id: id})-[role:HOLDS_ROLE]->(of:Entity)
WITH id, role, of ORDER BY coalesce(role.lastSeen, '') DESC, role.title, of.id
RETURN id, collect({title: role.title, of: of {.id, .type, .name, .named, .aliases, .geonames, .iso, .wikidata, .latitude, .longitude, .population}, firstSeen: role.firstSeen, lastSeen: role.lastSeen}) AS roles
