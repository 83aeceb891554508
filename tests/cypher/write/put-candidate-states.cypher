UNWIND $rows.candidates AS row
MATCH (candidate:Candidate {id: row.id})
SET candidate.entity = row.entity, candidate.parted = row.parted
REMOVE candidate.dirty
