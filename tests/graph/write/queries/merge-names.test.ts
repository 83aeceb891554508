import { mergeNames } from '../../../../src/graph/write/queries/merge-names.js';
import { ids, small } from '../small.js';

test('merge names', () => {
  expect(mergeNames(small)).toEqual({
    text: `UNWIND $rows.entities AS row
MATCH (entity:Entity {id: row.id})
WITH entity, row,
  CASE WHEN entity.nameKey < row.nameKey THEN entity.nameKey ELSE row.nameKey END AS nameKey,
  CASE WHEN entity.wikidata < row.wikidata OR row.wikidata IS NULL THEN entity.wikidata ELSE row.wikidata END AS wikidata,
  coalesce(entity.aliases, []) + coalesce(entity.name, []) + row.names AS names,
  coalesce(entity.folded, []) + row.folded AS folded
WITH entity, nameKey, wikidata, substring(nameKey, 5) AS name,
  COLLECT { UNWIND names AS name WITH DISTINCT name ORDER BY name RETURN name } AS names,
  COLLECT { UNWIND folded AS name WITH DISTINCT name ORDER BY name RETURN name } AS folded
SET entity.nameKey = nameKey, entity.name = name, entity.wikidata = wikidata, entity.folded = folded,
  entity.aliases = [other IN names WHERE other <> name]`,
    parameters: {
      rows: {
        entities: [
          {
            id: ids.ida,
            nameKey: '0991|Ida Holm',
            names: ['Holm', 'Ida Holm'],
            folded: ['holm', 'ida holm'],
            wikidata: null,
          },
          {
            id: ids.oslo,
            nameKey: '0000|Oslo',
            names: ['Oslo'],
            folded: [
              'asloa',
              'christiania',
              'kristiania',
              'ohoro',
              'osla',
              'oslas',
              'oslo',
              'oslo osh',
              'oslu',
            ],
            wikidata: null,
          },
          {
            id: ids.norway,
            nameKey: '0000|Norway',
            names: [],
            folded: ['kingdom of norway', 'kongeriket noreg', 'kongeriket norge', 'noreg', 'norge', 'norway'],
            wikidata: null,
          },
          { id: ids.group, nameKey: '0992|a class', names: ['a class'], folded: ['class'], wikidata: null },
        ],
      },
    },
  });
});
