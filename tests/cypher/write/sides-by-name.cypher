UNWIND $rows.names AS name
MATCH (candidate:Candidate {name: name})
RETURN candidate.id AS handle, candidate.id AS candidate, candidate.type AS type, candidate.name AS name,
  candidate.entity AS entity, candidate.local AS local
ORDER BY local, handle LIMIT $rows.limit
