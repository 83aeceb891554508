MATCH (judgement:Judgement)
WHERE judgement.id > $asked.after AND judgement.at IS NOT NULL
WITH judgement ORDER BY judgement.id LIMIT 1000
RETURN judgement {.*} AS judgement
