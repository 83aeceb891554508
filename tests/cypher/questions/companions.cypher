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
MATCH (statement)-[:ABOUT]->(other:Entity)
WHERE ($asked.type IS NULL OR other.type = $asked.type)
  AND none(term IN $asked.terms WHERE term.side = 'ABOUT'
    AND coalesce(other.id = term.id, term.name IN other.folded))
WITH until, other, count(statement) AS rank, max(statement.order) AS newest, other.id AS key
WITH until, other, newest, rank, key
WHERE (rank < $asked.after.rank OR rank = $asked.after.rank AND key > $asked.after.key)
  AND (rank > $asked.before.rank OR rank = $asked.before.rank AND key < $asked.before.key)
WITH until, other, newest, rank, key ORDER BY rank DESC, key LIMIT $asked.limit
RETURN other {.id, .type, .name, .named, .aliases, .geonames, .iso, .wikidata, .latitude, .longitude, .population} AS entity, newest, rank, key, until
