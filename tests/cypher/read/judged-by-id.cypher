MATCH (judgement:Judgement {id: $asked.id})
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
