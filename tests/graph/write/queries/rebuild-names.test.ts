import { rebuildNames } from '../../../../src/graph/write/queries/rebuild-names.js';
import { ids, small } from '../small.js';

test('rebuild names', () => {
  expect(rebuildNames(small)).toEqual({
    text: `MATCH (version:ArticleVersion {id: $rows.version})
UNWIND version.stale AS id
MATCH (entity:Entity {id: id})
OPTIONAL MATCH (entity)<-[:IDENTIFIED_AS]-(reference:Reference)
WITH entity, entity.nameKey AS known, min(reference.nameKey) AS best, min(reference.wikidata) AS wikidata,
  collect(reference.names) AS names, collect(reference.folded) AS folded
WITH entity, coalesce(best, known) AS nameKey, wikidata, names, folded + [coalesce(entity.known, [])] AS folded
WITH entity, nameKey, wikidata, substring(nameKey, 5) AS name,
  COLLECT { UNWIND names AS list UNWIND list AS name WITH DISTINCT name ORDER BY name RETURN name } AS names,
  COLLECT { UNWIND folded AS list UNWIND list AS name WITH DISTINCT name ORDER BY name RETURN name } AS folded
SET entity.nameKey = nameKey, entity.name = name, entity.wikidata = wikidata, entity.folded = folded,
  entity.aliases = [other IN names WHERE other <> name]`,
    parameters: { rows: { version: ids.version } },
  });
});
