UNWIND $rows.blocks AS id
MATCH (block:Block {id: id})
SET block.id = id
WITH collect(block) AS blocks
UNWIND blocks AS block
MATCH (block)<-[:IN_BLOCK]-(candidate:Candidate)
RETURN candidate.id AS id
