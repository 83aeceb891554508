MATCH (judgement:Judgement {id: $rows.id})
SET judgement.withdrawnAt = $rows.at
