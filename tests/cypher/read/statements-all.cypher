MATCH (statement:Statement)
USING INDEX SEEK statement:Statement(order)
WHERE statement.order > $asked.above AND statement.order < $asked.below
      AND ($asked.kind IS NULL OR statement.kind = $asked.kind)
      AND ($asked.publisher IS NULL OR statement.publisher = $asked.publisher)
      AND ($asked.asOf IS NULL OR EXISTS {
        (statement)-[:APPEARS_IN]->(shown:ArticleVersion)
        WHERE shown.versionKey > '0000-00-01' AND shown.versionKey < $asked.asOf
      })
      AND all(pattern IN $asked.common WHERE statement.text =~ pattern)
WITH statement ORDER BY statement.order DESC LIMIT $asked.limit
RETURN statement {
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
} AS statement ORDER BY statement.order DESC
