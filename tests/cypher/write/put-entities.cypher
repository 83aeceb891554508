UNWIND $rows.entities AS row
MERGE (entity:Entity {id: row.id})
SET entity:$(row.label), entity += row.properties
