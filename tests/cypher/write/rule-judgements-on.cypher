UNWIND $rows.candidates AS id
CALL (id) {
  MATCH (judgement:Judgement {leftCandidate: id})
  RETURN judgement
  UNION
  MATCH (judgement:Judgement {rightCandidate: id})
  RETURN judgement
}
WITH DISTINCT judgement
WHERE judgement.at IS NULL
RETURN judgement {.*} AS judgement
