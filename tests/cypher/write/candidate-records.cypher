UNWIND $rows.candidates AS id
MATCH (candidate:Candidate {id: id})
RETURN candidate {.*} AS candidate,
  head(COLLECT { MATCH (candidate)-[:IN_BLOCK]->(block:Block) RETURN block.id }) AS block
