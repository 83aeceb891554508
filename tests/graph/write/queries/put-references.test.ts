import { int } from 'neo4j-driver';
import { putReferences } from '../../../../src/graph/write/queries/put-references.js';
import { ids, small } from '../small.js';

test('put references', () => {
  expect(putReferences(small)).toEqual({
    text: `MATCH (version:ArticleVersion {id: $rows.version})
UNWIND $rows.references AS row
MATCH (entity:Entity {id: row.entity})
MERGE (reference:Reference {id: row.id})
SET reference = row.properties
MERGE (reference)-[found:FOUND_IN]->(version)
SET found = row.found
MERGE (reference)-[identified:IDENTIFIED_AS]->(entity)
SET identified = row.identified`,
    parameters: {
      rows: {
        version: ids.version,
        references: [
          {
            id: ids.idaReference,
            entity: ids.ida,
            properties: {
              id: ids.idaReference,
              type: 'PERSON',
              name: 'Ida Holm',
              named: true,
              aliases: ['Holm'],
              roles: ['mayor of Oslo'],
              nameKey: '0991|Ida Holm',
              names: ['Holm', 'Ida Holm'],
              folded: ['holm', 'ida holm'],
            },
            found: { starts: [int(24), int(28)], ends: [int(32), int(32)], forms: ['NAME', 'NAME'] },
            identified: {
              score: 0.9,
              reason: 'Its type and its name are the same, whatever the case and the accents.',
            },
          },
          {
            id: ids.groupReference,
            entity: ids.group,
            properties: {
              id: ids.groupReference,
              type: 'GROUP',
              name: 'a class',
              named: false,
              aliases: [],
              roles: [],
              nameKey: '0992|a class',
              names: ['a class'],
              folded: ['class'],
            },
            found: { starts: [int(54)], ends: [int(61)], forms: ['NAME'] },
            identified: { score: 1, reason: 'It has no name of its own, so it stays with its article.' },
          },
          {
            id: ids.osloReference,
            entity: ids.oslo,
            properties: {
              id: ids.osloReference,
              type: 'CITY',
              name: 'Oslo',
              named: true,
              aliases: [],
              roles: [],
              nameKey: '0000|Oslo',
              names: ['Oslo'],
              folded: ['oslo'],
            },
            found: { starts: [int(1)], ends: [int(5)], forms: ['NAME'] },
            identified: { score: 0.95, reason: 'It is number 3143244 in GeoNames.' },
          },
        ],
      },
    },
  });
});
