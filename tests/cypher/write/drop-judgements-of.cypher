MATCH (judgement:Judgement {author: $rows.author})
WHERE NOT judgement.id IN $rows.kept
WITH judgement, judgement.leftCandidate AS left, judgement.rightCandidate AS right
DELETE judgement
WITH left, right
UNWIND [left, right] AS id
RETURN DISTINCT id
