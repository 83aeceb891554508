CALL () {
  UNWIND $rows.candidates AS id
  MATCH (candidate:Candidate {id: id})
  SET candidate.dirty = true, candidate.facts = COLLECT {
    MATCH (candidate)<-[:COUNTS_AS]-(reference:Reference)
    UNWIND reference.facts AS fact
    WITH DISTINCT fact ORDER BY fact
    RETURN fact
  }
}
UNWIND $rows.candidates AS id
MATCH (candidate:Candidate {id: id})
WHERE NOT EXISTS { (candidate)<-[:COUNTS_AS]-(:Reference) } AND NOT EXISTS { (candidate)<-[:LIES_IN]-(:Candidate) }
OPTIONAL MATCH (candidate)-[:LIES_IN]->(country:Candidate)
WITH collect(DISTINCT candidate) AS gone, collect(DISTINCT country) AS countries
WITH gone, [country IN countries
  WHERE NOT EXISTS { (country)<-[:COUNTS_AS]-(:Reference) }
    AND NOT EXISTS { MATCH (country)<-[:LIES_IN]-(other:Candidate) WHERE NOT other IN gone }] AS empty
UNWIND gone + empty AS candidate
OPTIONAL MATCH (candidate)-[:IN_BLOCK]->(block:Block)
WITH DISTINCT candidate, candidate.id AS id, block, block.id AS blockId
DETACH DELETE candidate
WITH id, block, blockId
FOREACH (empty IN CASE WHEN block IS NULL OR EXISTS { (block)<-[:IN_BLOCK]-(:Candidate) } THEN [] ELSE [block] END |
  DELETE empty
)
RETURN id, blockId AS block
