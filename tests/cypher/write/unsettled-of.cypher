UNWIND $rows.candidates AS id
MATCH (candidate:Candidate {id: id})
WHERE candidate.dirty OR candidate.parted
RETURN id
