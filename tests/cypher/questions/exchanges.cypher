UNWIND $asked.terms AS term
CALL (term) {
  WITH term WHERE term.id IS NOT NULL
  MATCH (entity:Entity {id: term.id})
  RETURN entity
  UNION
  WITH term WHERE term.id IS NULL
  CALL db.index.fulltext.queryNodes('entity_names', term.lucene) YIELD node AS entity
  WHERE term.name IN entity.folded
  RETURN entity
}
WITH collect({one: term.one, id: entity.id}) AS found
WITH [each IN found WHERE each.one | each.id] AS some, [each IN found WHERE NOT each.one | each.id] AS others
WHERE size($asked.terms) = 1 OR others <> []
CALL (some, others) {
  UNWIND some AS id
  CALL (id, others) {
    MATCH (statement)<-[found:SAID]-()
    USING INDEX SEEK found:SAID(entity, order)
    WHERE found.entity = id AND found.order > $asked.above AND found.order < $asked.below
      AND EXISTS { (statement)-[r:ADDRESSED_TO]->() WHERE size($asked.terms) = 1 OR r.entity IN others }
    WITH statement, found ORDER BY found.entity DESC, found.order DESC LIMIT $asked.limit
    RETURN statement
  }
  RETURN statement
  UNION
  UNWIND some AS id
  CALL (id, others) {
    MATCH (statement)-[found:ADDRESSED_TO]->()
    USING INDEX SEEK found:ADDRESSED_TO(entity, order)
    WHERE found.entity = id AND found.order > $asked.above AND found.order < $asked.below
      AND EXISTS { (statement)<-[r:SAID]-() WHERE size($asked.terms) = 1 OR r.entity IN others }
    WITH statement, found ORDER BY found.entity DESC, found.order DESC LIMIT $asked.limit
    RETURN statement
  }
  RETURN statement
}
WITH DISTINCT statement ORDER BY statement.order DESC LIMIT $asked.limit
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
