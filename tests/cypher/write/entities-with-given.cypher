UNWIND $rows.entities AS id
MATCH (entity:Entity {id: id})
WHERE entity.givenName IS NOT NULL OR entity.givenWikidata IS NOT NULL
RETURN id, entity.givenName AS name, entity.givenWikidata AS wikidata
