UNWIND $asked.ids AS id
CALL (id) {
  MATCH (statement)-[found:SAID_AT]->()
  USING INDEX SEEK found:SAID_AT(entity, order)
  WHERE found.entity = id AND found.order > $asked.above AND found.order < $asked.below
  WITH statement, found ORDER BY found.entity ASC, found.order ASC LIMIT $asked.limit
  RETURN collect(statement {
  .id, .text, .quotes, .kind, .act, .cue, .source, .saidOn, .saidOnText, .placeText, .score, .order,
  speakers: COLLECT {
    MATCH (statement)<-[said:SAID]-(entity:Entity)
    RETURN {entity: entity {.id, .type, .name, .named, .aliases, .geonames, .iso, .wikidata, .latitude, .longitude, .population}, as: said.as} ORDER BY entity.name, entity.id
  },
  about: COLLECT {
    MATCH (statement)-[about:ABOUT]->(entity:Entity)
    RETURN {entity: entity {.id, .type, .name, .named, .aliases, .geonames, .iso, .wikidata, .latitude, .longitude, .population}, form: about.form} ORDER BY entity.name, entity.id
  },
  addressees: COLLECT {
    MATCH (statement)-[:ADDRESSED_TO]->(entity:Entity)
    RETURN entity {.id, .type, .name, .named, .aliases, .geonames, .iso, .wikidata, .latitude, .longitude, .population} ORDER BY entity.name, entity.id
  },
  place: head(COLLECT { MATCH (statement)-[:SAID_AT]->(entity:Entity) RETURN entity {.id, .type, .name, .named, .aliases, .geonames, .iso, .wikidata, .latitude, .longitude, .population} ORDER BY entity.id }),
  within: head(COLLECT { MATCH (statement)-[:WITHIN]->(outer:Statement) RETURN outer.id ORDER BY outer.id }),
  article: head(COLLECT { MATCH (article:Article {id: substring(statement.order, 11, 32)}) RETURN article {.id, .url, .title, .publisher, .publishedAt, .language} }),
  places: head(COLLECT {
    MATCH (statement)-[appears:APPEARS_IN]->(version:ArticleVersion)
    RETURN appears {.starts, .ends, .prefixes, .suffixes} ORDER BY version.versionKey DESC, version.id DESC LIMIT 1
  })
}) AS statements
}
RETURN id, statements
