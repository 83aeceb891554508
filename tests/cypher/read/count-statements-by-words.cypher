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
  CASE term.side WHEN 'ABOUT' THEN COUNT { (entity)<-[:ABOUT]-() } ELSE COUNT { (entity)-[:SAID]->() } END
) AS size
ORDER BY size
WITH collect({side: term.side, ids: ids}) AS terms
WHERE size(terms) = size($asked.terms)
CALL (terms) {
  WITH terms AS others
  CALL db.index.fulltext.queryNodes('statement_words', $asked.words) YIELD node AS statement
  WHERE statement.order >= $asked.from AND statement.order < $asked.before
      AND ($asked.kind IS NULL OR statement.kind = $asked.kind)
      AND ($asked.publisher IS NULL OR statement.publisher = $asked.publisher)
      AND all(pattern IN $asked.common WHERE statement.text =~ pattern)
      AND all(other IN others WHERE CASE other.side
        WHEN 'ABOUT' THEN EXISTS { (statement)-[r:ABOUT]->() WHERE r.entity IN other.ids }
        ELSE EXISTS { (statement)<-[r:SAID]-() WHERE r.entity IN other.ids }
      END)
  RETURN statement
}
RETURN count(statement) AS count
