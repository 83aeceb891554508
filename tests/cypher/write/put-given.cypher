UNWIND $rows.given AS row
MATCH (entity:Entity {id: row.entity})
SET entity.givenName = row.name, entity.givenFolded = row.folded, entity.givenWikidata = row.wikidata
