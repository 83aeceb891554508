import { int } from 'neo4j-driver';
import { mergeEntities } from '../../../../src/graph/write/queries/merge-entities.js';
import { ids, small } from '../small.js';

test('merge entities', () => {
  expect(mergeEntities(small)).toEqual({
    text: `UNWIND $rows.entities AS row
MERGE (entity:Entity {id: row.id})
SET entity:$(row.label), entity += row.properties`,
    parameters: {
      rows: {
        entities: [
          { id: ids.ida, label: 'Person', properties: { type: 'PERSON', named: true } },
          {
            id: ids.oslo,
            label: 'City',
            properties: {
              geonames: '3143244',
              type: 'CITY',
              named: true,
              latitude: 59.91273,
              longitude: 10.74609,
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
          },
          {
            id: ids.norway,
            label: 'Country',
            properties: {
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
          },
          {
            id: ids.group,
            label: 'Group',
            properties: { type: 'GROUP', named: false, article: ids.article },
          },
        ],
      },
    },
  });
});
