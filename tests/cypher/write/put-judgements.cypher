UNWIND $rows.judgements AS row
MERGE (judgement:Judgement {id: row.id})
WITH judgement, row, coalesce(judgement.withdrawnAt, row.withdrawnAt) AS withdrawnAt
SET judgement = row, judgement.withdrawnAt = withdrawnAt
