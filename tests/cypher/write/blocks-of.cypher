UNWIND $rows.candidates AS id
MATCH (:Candidate {id: id})-[:IN_BLOCK]->(block:Block)
WITH DISTINCT block.id AS id ORDER BY id
RETURN id
