CALL () {
  OPTIONAL MATCH (sequence:Sequence {id: 'arrivals'})
  RETURN coalesce($asked.until, sequence.last, 0) AS until
}
CALL () {
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
  WITH term, collect(entity.id) AS ids, sum(
    CASE term.side
      WHEN 'ABOUT' THEN COUNT { (entity)<-[:ABOUT]-() }
    END
  ) AS size
  ORDER BY size
  WITH collect({side: term.side, ids: ids}) AS terms
  WHERE size(terms) = size($asked.terms)
  WITH head(terms) AS rarest, tail(terms) AS others
  CALL (rarest, others) {
    UNWIND CASE rarest.side WHEN 'ABOUT' THEN rarest.ids ELSE [] END AS id
    CALL (id, others) {
      MATCH (statement)-[found:ABOUT]->()
      USING INDEX SEEK found:ABOUT(entity, order)
      WHERE found.entity = id AND found.order > $asked.above AND found.order < $asked.below
        AND ($asked.kind IS NULL OR statement.kind = $asked.kind)
        AND ($asked.publisher IS NULL OR statement.publisher = $asked.publisher)
        AND ($asked.asOf IS NULL OR EXISTS {
          (statement)-[:APPEARS_IN]->(shown:ArticleVersion)
          WHERE shown.versionKey > '0000-00-01' AND shown.versionKey < $asked.asOf
        })
        AND all(pattern IN $asked.common WHERE statement.text =~ pattern)
        AND all(other IN others WHERE CASE other.side
          WHEN 'ABOUT' THEN EXISTS { (statement)-[r:ABOUT]->() WHERE r.entity IN other.ids }
        END)
      RETURN statement
    }
    RETURN statement
  }
  RETURN DISTINCT statement
}
WITH statement, until
WHERE coalesce(statement.arrival, 0) <= until
WITH statement, COLLECT { MATCH (statement)<-[:SAID]-(source:Entity) RETURN source } AS sources
WITH count(statement) AS statements, collect(sources) AS lists,
  count(CASE WHEN any(source IN sources WHERE source.named) THEN 1 END) AS named,
  count(CASE WHEN sources = [] THEN 1 END) AS unattributed
RETURN statements, named, unattributed, COLLECT {
  UNWIND lists AS list
  UNWIND list AS source
  WITH source, count(*) AS said ORDER BY source.id
  RETURN {type: source.type, statements: said, country: head(COLLECT {
    MATCH (source)-[role:HOLDS_ROLE*0..1]->(:Entity)-[:LOCATED_IN*0..1]->(country:Country)
    RETURN country {.id, .type, .name, .named, .aliases, .geonames, .iso, .wikidata, .latitude, .longitude, .population} ORDER BY size(role), coalesce(head(role).lastSeen, '') DESC, country.id LIMIT 1
  })}
} AS sources
