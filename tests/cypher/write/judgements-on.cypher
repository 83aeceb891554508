UNWIND $rows.candidates AS given
OPTIONAL MATCH (candidate:Candidate {id: given})
WITH given, candidate
UNWIND [given, candidate.called] AS id
WITH DISTINCT id
CALL (id) {
  MATCH (judgement:Judgement {leftCandidate: id})
  RETURN judgement
  UNION
  MATCH (judgement:Judgement {rightCandidate: id})
  RETURN judgement
}
WITH DISTINCT judgement
WHERE judgement.at IS NOT NULL AND judgement.withdrawnAt IS NULL
RETURN judgement {.*} AS judgement
