UNWIND $asked.ids AS id
MATCH path = (:Statement {id: id})-[:WITHIN*1..10]->(statement:Statement)
WITH id, statement, max(length(path)) AS distance ORDER BY distance DESC
RETURN id, collect(statement {
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
