import { mergeNames } from '../../../../src/graph/write/queries/merge-names.js';
import { ids, small } from '../small.js';

test('merge names', () => {
  expect(mergeNames(small)).toEqual({
    text: `MATCH (:ArticleVersion {id: $rows.version})<-[:FOUND_IN]-(reference:Reference)-[:IDENTIFIED_AS]->(entity:Entity)
WITH entity, min(reference.nameKey) AS best, min(reference.wikidata) AS wikidata,
  collect(reference.names) AS names, collect(reference.folded) AS folded
WITH entity, CASE WHEN entity.nameKey < best THEN entity.nameKey ELSE best END AS nameKey,
  CASE WHEN entity.givenWikidata IS NOT NULL THEN entity.givenWikidata
    WHEN entity.wikidata < wikidata OR wikidata IS NULL THEN entity.wikidata ELSE wikidata END AS wikidata,
  names + [coalesce(entity.aliases, []) + coalesce(entity.name, [])] AS names,
  folded + [coalesce(entity.folded, []) + coalesce(entity.known, [])] AS folded
WITH entity, nameKey, wikidata, substring(nameKey, 5) AS name,
  COLLECT { UNWIND names AS list UNWIND list AS name WITH DISTINCT name ORDER BY name RETURN name } AS names,
  COLLECT { UNWIND folded AS list UNWIND list AS name WITH DISTINCT name ORDER BY name RETURN name } AS folded
SET entity.nameKey = nameKey, entity.name = name, entity.wikidata = wikidata, entity.folded = folded,
  entity.aliases = [other IN names WHERE other <> name]`,
    parameters: { rows: { version: ids.version } },
  });
});
