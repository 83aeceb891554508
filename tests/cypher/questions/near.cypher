UNWIND $asked.ids AS id
MATCH (here:Entity {id: id})
CALL (here) {
  MATCH (entity:Entity)
  USING POINT INDEX entity:Entity(location)
  WHERE point.distance(entity.location, here.location) <= $asked.metres
  WITH here, entity WHERE entity <> here
  WITH entity, -point.distance(entity.location, here.location) AS rank, entity.id AS key
  WITH entity, rank, key
  WHERE (rank < $asked.after.rank OR rank = $asked.after.rank AND key > $asked.after.key)
    AND (rank > $asked.before.rank OR rank = $asked.before.rank AND key < $asked.before.key)
  WITH entity, rank, key ORDER BY rank DESC, key LIMIT $asked.limit
  RETURN collect({entity: entity {.id, .type, .name, .named, .aliases, .geonames, .iso, .wikidata, .latitude, .longitude, .population}, rank: rank, key: key}) AS places
}
RETURN id, places
