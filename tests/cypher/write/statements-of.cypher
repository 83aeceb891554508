UNWIND $rows.references AS id
MATCH (:Reference {id: id})-[:SOURCE_OF|REFERS_TO|ADDRESSEE_OF|PLACE_OF]-(statement:Statement)
RETURN DISTINCT statement.id AS id
