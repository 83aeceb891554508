UNWIND $rows.entities AS id
MATCH (entity:Entity {id: id})
SET entity.id = id
