import { query, type Query } from '../../query.js';
import type { ExtractionRows } from '../rows/extraction-rows.js';

/** What the article says of who spoke, about whom, to whom, where and in what role. */
export const linkEvidence = ({ sources, refers, addressees, places, roles }: ExtractionRows): Query =>
  query(
    `CALL () {
  UNWIND $sources AS row
  MATCH (reference:Reference {id: row.reference}), (statement:Statement {id: row.statement})
  CREATE (reference)-[:SOURCE_OF {as: row.as}]->(statement)
}
CALL () {
  UNWIND $refers AS row
  MATCH (reference:Reference {id: row.reference}), (statement:Statement {id: row.statement})
  CREATE (statement)-[:REFERS_TO {form: row.form}]->(reference)
}
CALL () {
  UNWIND $addressees AS row
  MATCH (reference:Reference {id: row.reference}), (statement:Statement {id: row.statement})
  CREATE (reference)-[:ADDRESSEE_OF]->(statement)
}
CALL () {
  UNWIND $places AS row
  MATCH (reference:Reference {id: row.reference}), (statement:Statement {id: row.statement})
  CREATE (reference)-[:PLACE_OF]->(statement)
}
CALL () {
  UNWIND $roles AS row
  MATCH (reference:Reference {id: row.reference}), (body:Reference {id: row.ofReference})
  CREATE (reference)-[:HAS_ROLE {title: row.title, text: row.text, seen: row.seen}]->(body)
}`,
    {
      sources,
      refers,
      addressees,
      places,
      roles: roles.map(({ reference, ofReference, title, text, seen }) => ({
        reference,
        ofReference,
        title,
        text,
        seen,
      })),
    },
  );
