import { int, Point } from 'neo4j-driver';
import { mergeEntities } from '../../../../src/graph/write/queries/merge-entities.js';
import { ids, small } from '../small.js';

test('merge entities', () => {
  expect(mergeEntities(small)).toEqual({
    text: `UNWIND $rows.candidates AS row
MATCH (candidate:Candidate {id: row.id})
WITH row, candidate.entity AS id ORDER BY id
MERGE (entity:Entity {id: id})
SET entity.id = id
WITH row, entity
WHERE entity.id = row.id
SET entity:$(row.label), entity += row.entity
FOREACH (_ IN CASE WHEN entity.nameKey IS NULL THEN [1] ELSE [] END | SET entity += row.shown)`,
    parameters: {
      rows: {
        candidates: [
          { id: ids.ida, label: 'Person', entity: { type: 'PERSON', named: true }, shown: {} },
          {
            id: ids.oslo,
            label: 'City',
            entity: {
              geonames: '3143244',
              type: 'CITY',
              named: true,
              latitude: 59.91273,
              longitude: 10.74609,
              location: new Point(int(4326), 10.74609, 59.91273),
              population: int(580000),
              known: [
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
            },
            shown: {},
          },
          {
            id: ids.norway,
            label: 'Country',
            entity: {
              iso: 'NO',
              type: 'COUNTRY',
              named: true,
              known: [
                'kingdom of norway',
                'kongeriket noreg',
                'kongeriket norge',
                'noreg',
                'norge',
                'norway',
              ],
            },
            shown: {
              nameKey: '0000|Norway',
              name: 'Norway',
              folded: [
                'kingdom of norway',
                'kongeriket noreg',
                'kongeriket norge',
                'noreg',
                'norge',
                'norway',
              ],
              aliases: [],
            },
          },
          {
            id: ids.group,
            label: 'Group',
            entity: { type: 'GROUP', named: false, article: ids.article },
            shown: {},
          },
        ],
      },
    },
  });
});
