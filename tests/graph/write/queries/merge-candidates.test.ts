import { mergeCandidates } from '../../../../src/graph/write/queries/merge-candidates.js';
import { ids, small } from '../small.js';

test('merge candidates', () => {
  expect(mergeCandidates(small)).toEqual({
    text: `CALL () {
  UNWIND $rows.blocks AS id
  MERGE (block:Block {id: id})
  SET block.id = id
}
UNWIND $rows.candidates AS row
MERGE (candidate:Candidate {id: row.id})
ON CREATE SET candidate.entity = row.id, candidate.facts = [], candidate.dirty = true
SET candidate += row.properties
WITH candidate, row, [fact IN row.facts WHERE NOT fact IN candidate.facts] AS learnt
FOREACH (_ IN CASE learnt WHEN [] THEN [] ELSE [1] END |
  SET candidate.dirty = true, candidate.facts = candidate.facts + learnt
)
WITH candidate, row
SET candidate.facts = COLLECT { UNWIND candidate.facts AS fact RETURN fact ORDER BY fact }
WITH candidate, row
MATCH (block:Block {id: row.block})
MERGE (candidate)-[:IN_BLOCK]->(block)`,
    parameters: {
      rows: {
        blocks: [ids.idaBlock],
        candidates: [
          {
            id: ids.ida,
            block: ids.idaBlock,
            properties: { type: 'PERSON', local: false, name: 'ida holm' },
            facts: [`claim|mayor|${ids.oslo}`, 'domain|state', 'year|2031'],
          },
          {
            id: ids.oslo,
            block: null,
            properties: { type: 'CITY', local: false, geonames: '3143244' },
            facts: [],
          },
          {
            id: ids.norway,
            block: null,
            properties: { type: 'COUNTRY', local: false, iso: 'NO' },
            facts: [],
          },
          {
            id: ids.group,
            block: null,
            properties: { type: 'GROUP', local: true, name: 'class', article: ids.article, named: false },
            facts: [],
          },
        ],
      },
    },
  });
});
