import type { Query } from '../../query.js';
import { KEY_PREFIX } from '../display-name.js';
import type { ExtractionRows } from '../rows/extraction-rows.js';
import { step } from '../step.js';

/** Adds the names of this extraction to those that the entities have; the best of all is the one that is shown. */
export const mergeNames = ({ entities }: ExtractionRows): Query =>
  step(
    `UNWIND $rows.entities AS row
MATCH (entity:Entity {id: row.id})
WITH entity, row,
  CASE WHEN entity.nameKey < row.nameKey THEN entity.nameKey ELSE row.nameKey END AS nameKey,
  CASE WHEN entity.wikidata < row.wikidata OR row.wikidata IS NULL THEN entity.wikidata ELSE row.wikidata END AS wikidata,
  coalesce(entity.aliases, []) + coalesce(entity.name, []) + row.names AS names,
  coalesce(entity.folded, []) + row.folded AS folded
WITH entity, nameKey, wikidata, substring(nameKey, ${KEY_PREFIX}) AS name,
  COLLECT { UNWIND names AS name WITH DISTINCT name ORDER BY name RETURN name } AS names,
  COLLECT { UNWIND folded AS name WITH DISTINCT name ORDER BY name RETURN name } AS folded
SET entity.nameKey = nameKey, entity.name = name, entity.wikidata = wikidata, entity.folded = folded,
  entity.aliases = [other IN names WHERE other <> name]`,
    {
      entities: entities.map(({ id, nameKey, names, folded, wikidata }) => ({
        id,
        nameKey,
        names,
        folded,
        wikidata,
      })),
    },
  );
