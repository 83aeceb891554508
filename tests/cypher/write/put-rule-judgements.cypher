CALL () {
  UNWIND $rows.gone AS id
  MATCH (judgement:Judgement {id: id})
  DELETE judgement
}
UNWIND $rows.put AS row
MERGE (judgement:Judgement {id: row.id})
SET judgement = row
