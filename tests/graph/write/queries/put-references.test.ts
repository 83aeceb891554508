import { int } from 'neo4j-driver';
import { putReferences } from '../../../../src/graph/write/queries/put-references.js';
import { ids, small } from '../small.js';

test('put references', () => {
  expect(putReferences(small)).toEqual({
    text: `MATCH (version:ArticleVersion {id: $rows.version})
UNWIND $rows.references AS row
MATCH (candidate:Candidate {id: row.candidate})
MATCH (entity:Entity {id: candidate.entity})
MERGE (reference:Reference {id: row.id})
SET reference = row.properties
MERGE (reference)-[found:FOUND_IN]->(version)
SET found = row.found
MERGE (reference)-[counts:COUNTS_AS]->(candidate)
SET counts = row.counts
WITH reference, entity, candidate, row
WHERE NOT EXISTS { (reference)-[:IDENTIFIED_AS]->(:Entity) }
CREATE (reference)-[identified:IDENTIFIED_AS]->(entity)
SET identified = CASE entity.id WHEN candidate.id THEN row.counts ELSE $rows.judged END`,
    parameters: {
      rows: {
        version: ids.version,
        references: [
          {
            id: ids.idaReference,
            candidate: ids.ida,
            properties: {
              id: ids.idaReference,
              anchor: ids.idaAnchor,
              type: 'PERSON',
              name: 'Ida Holm',
              named: true,
              aliases: ['Holm'],
              roles: ['mayor of Oslo'],
              facts: [`claim|mayor|${ids.oslo}`, 'domain|state', 'year|2031'],
              nameKey: '0991|Ida Holm',
              names: ['Holm', 'Ida Holm'],
              folded: ['holm', 'ida holm'],
            },
            found: { starts: [int(24), int(28)], ends: [int(32), int(32)], forms: ['NAME', 'NAME'] },
            counts: {
              score: 0.9,
              reason: 'Its type and its name are the same, whatever the case and the accents.',
            },
          },
          {
            id: ids.groupReference,
            candidate: ids.group,
            properties: {
              id: ids.groupReference,
              anchor: ids.group,
              type: 'GROUP',
              name: 'a class',
              named: false,
              aliases: [],
              roles: [],
              facts: [],
              nameKey: '0992|a class',
              names: ['a class'],
              folded: ['class'],
            },
            found: { starts: [int(54)], ends: [int(61)], forms: ['NAME'] },
            counts: { score: 1, reason: 'It has no name of its own, so it stays with its article.' },
          },
          {
            id: ids.osloReference,
            candidate: ids.oslo,
            properties: {
              id: ids.osloReference,
              anchor: ids.osloAnchor,
              type: 'CITY',
              name: 'Oslo',
              named: true,
              aliases: [],
              roles: [],
              facts: [],
              nameKey: '0000|Oslo',
              names: ['Oslo'],
              folded: ['oslo'],
            },
            found: { starts: [int(1)], ends: [int(5)], forms: ['NAME'] },
            counts: { score: 0.95, reason: 'It is number 3143244 in GeoNames.' },
          },
        ],
        judged: { score: 0.85, reason: 'Judgements say that it is the same.' },
      },
    },
  });
});
