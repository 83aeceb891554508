UNWIND $asked.ids AS id
MATCH (entity:Entity {id: id})
RETURN id, COUNT { (entity)-[:SAID]->() } AS count
