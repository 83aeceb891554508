UNWIND $rows.moves AS row
MATCH (to:Entity {id: row.entity})
MATCH (candidate:Candidate {id: row.candidate})<-[counts:COUNTS_AS]-(reference:Reference)-[old:IDENTIFIED_AS]->(from:Entity)
WHERE from.id <> row.entity AND (row.only IS NULL OR reference.anchor IN row.only) AND NOT reference.anchor IN row.except
DELETE old
CREATE (reference)-[identified:IDENTIFIED_AS]->(to)
SET identified = CASE to.id WHEN candidate.id THEN properties(counts) ELSE $rows.judged END
RETURN reference.id AS reference, from.id AS entity
