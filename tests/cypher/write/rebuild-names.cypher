UNWIND $rows.entities AS id
MATCH (entity:Entity {id: id})
OPTIONAL MATCH (entity)<-[:IDENTIFIED_AS]-(reference:Reference)
WITH entity, min(reference.nameKey) AS best, min(reference.wikidata) AS wikidata,
  collect(reference.names) AS names, collect(reference.folded) AS folded
WITH entity, names, coalesce(entity.givenWikidata, wikidata) AS wikidata,
  coalesce('0000|' + entity.givenName, best, entity.nameKey) AS nameKey,
  folded + [coalesce(entity.known, []), coalesce(entity.givenFolded, [])] AS folded
WITH entity, nameKey, wikidata, substring(nameKey, 5) AS name,
  COLLECT { UNWIND names AS list UNWIND list AS name WITH DISTINCT name ORDER BY name RETURN name } AS names,
  COLLECT { UNWIND folded AS list UNWIND list AS name WITH DISTINCT name ORDER BY name RETURN name } AS folded
SET entity.nameKey = nameKey, entity.name = name, entity.wikidata = wikidata, entity.folded = folded,
  entity.aliases = [other IN names WHERE other <> name]
