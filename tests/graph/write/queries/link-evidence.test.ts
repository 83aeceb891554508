import { linkEvidence } from '../../../../src/graph/write/queries/link-evidence.js';
import { ids, small } from '../small.js';

test('link evidence', () => {
  expect(linkEvidence(small)).toEqual({
    text: `CALL () {
  UNWIND $rows.sources AS row
  MATCH (reference:Reference {id: row.reference}), (statement:Statement {id: row.statement})
  CREATE (reference)-[:SOURCE_OF {as: row.as}]->(statement)
}
CALL () {
  UNWIND $rows.refers AS row
  MATCH (reference:Reference {id: row.reference}), (statement:Statement {id: row.statement})
  CREATE (statement)-[:REFERS_TO {form: row.form}]->(reference)
}
CALL () {
  UNWIND $rows.addressees AS row
  MATCH (reference:Reference {id: row.reference}), (statement:Statement {id: row.statement})
  CREATE (reference)-[:ADDRESSEE_OF]->(statement)
}
CALL () {
  UNWIND $rows.places AS row
  MATCH (reference:Reference {id: row.reference}), (statement:Statement {id: row.statement})
  CREATE (reference)-[:PLACE_OF]->(statement)
}
CALL () {
  UNWIND $rows.roles AS row
  MATCH (reference:Reference {id: row.reference}), (body:Reference {id: row.ofReference})
  CREATE (reference)-[:HAS_ROLE {title: row.title, text: row.text, seen: row.seen}]->(body)
}`,
    parameters: {
      rows: {
        sources: [{ statement: ids.outer, reference: ids.idaReference, as: 'mayor of Oslo' }],
        refers: [{ statement: ids.outer, reference: ids.osloReference, form: 'NAME' }],
        addressees: [{ statement: ids.outer, reference: ids.groupReference }],
        places: [{ statement: ids.outer, reference: ids.osloReference }],
        roles: [
          {
            reference: ids.idaReference,
            ofReference: ids.osloReference,
            title: 'mayor',
            text: 'mayor of Oslo',
            seen: '2031-05-02',
          },
        ],
      },
    },
  });
});
