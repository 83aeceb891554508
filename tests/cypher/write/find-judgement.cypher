MATCH (judgement:Judgement {id: $rows.id})
RETURN judgement {.*} AS judgement
