MATCH (judgement:Judgement)
USING INDEX SEEK judgement:Judgement(verdict, score, id)
WHERE judgement.verdict = 'UNSURE' AND judgement.score <= $asked.score AND judgement.id IS NOT NULL
  AND (judgement.score < $asked.score OR judgement.id < $asked.id)
WITH judgement ORDER BY judgement.verdict DESC, judgement.score DESC, judgement.id DESC LIMIT $asked.limit
RETURN judgement {.*, leftEntity: head(COLLECT {
    MATCH (entity:Entity {id: coalesce(
      head(COLLECT { MATCH (:Reference {anchor: judgement.left})-[:IDENTIFIED_AS]->(own:Entity) RETURN own.id LIMIT 1 }),
      head(COLLECT { MATCH (candidate:Candidate {id: judgement.leftCandidate}) RETURN candidate.entity })
    )})
    RETURN entity {.id, .type, .name, .named, .aliases, .geonames, .iso, .wikidata, .latitude, .longitude, .population}
  }), rightEntity: head(COLLECT {
    MATCH (entity:Entity {id: coalesce(
      head(COLLECT { MATCH (:Reference {anchor: judgement.right})-[:IDENTIFIED_AS]->(own:Entity) RETURN own.id LIMIT 1 }),
      head(COLLECT { MATCH (candidate:Candidate {id: judgement.rightCandidate}) RETURN candidate.entity })
    )})
    RETURN entity {.id, .type, .name, .named, .aliases, .geonames, .iso, .wikidata, .latitude, .longitude, .population}
  })} AS judgement
