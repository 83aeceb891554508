import type { Query } from '../../query.js';
import { KEY_PREFIX } from '../display-name.js';
import type { ExtractionRows } from '../rows/extraction-rows.js';
import { step } from '../step.js';

/** The names of the entities that lost a reference, from those that they have left. */
export const rebuildNames = ({ version }: ExtractionRows): Query =>
  step(
    `MATCH (version:ArticleVersion {id: $rows.version})
UNWIND version.stale AS id
MATCH (entity:Entity {id: id})
OPTIONAL MATCH (entity)<-[:IDENTIFIED_AS]-(reference:Reference)
WITH entity, entity.nameKey AS known, min(reference.nameKey) AS best, min(reference.wikidata) AS wikidata,
  collect(reference.names) AS names, collect(reference.folded) AS folded
WITH entity, coalesce(best, known) AS nameKey, wikidata, names, folded + [coalesce(entity.known, [])] AS folded
WITH entity, nameKey, wikidata, substring(nameKey, ${KEY_PREFIX}) AS name,
  COLLECT { UNWIND names AS list UNWIND list AS name WITH DISTINCT name ORDER BY name RETURN name } AS names,
  COLLECT { UNWIND folded AS list UNWIND list AS name WITH DISTINCT name ORDER BY name RETURN name } AS folded
SET entity.nameKey = nameKey, entity.name = name, entity.wikidata = wikidata, entity.folded = folded,
  entity.aliases = [other IN names WHERE other <> name]`,
    { version: version.id },
  );
