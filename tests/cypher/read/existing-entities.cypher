UNWIND $asked.ids AS id
MATCH (entity:Entity {id: id})
RETURN count(entity) AS count
