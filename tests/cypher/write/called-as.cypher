UNWIND $rows.ids AS called
MATCH (candidate:Candidate {called: called})
RETURN candidate.id AS id
