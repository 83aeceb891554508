UNWIND $rows.entities AS id
MATCH (entity:Entity {id: id})
OPTIONAL MATCH (entity)-[:LOCATED_IN]->(country:Entity)
WITH entity, country ORDER BY entity.id
SET entity.id = entity.id, country.id = country.id
WITH entity, country
WHERE NOT EXISTS { (entity)<-[:IDENTIFIED_AS]-(:Reference) } AND NOT EXISTS { (entity)<-[:LOCATED_IN]-(:Entity) }
WITH collect(entity) AS orphans, collect(DISTINCT country) AS countries
FOREACH (orphan IN orphans | DETACH DELETE orphan)
WITH countries
UNWIND countries AS country
WITH country
WHERE NOT EXISTS { (country)<-[:IDENTIFIED_AS]-(:Reference) } AND NOT EXISTS { (country)<-[:LOCATED_IN]-(:Entity) }
DETACH DELETE country
