import type { Query } from '../../query.js';
import type { ExtractionRows } from '../rows/extraction-rows.js';
import { step } from '../step.js';

/** What the article says of who spoke, about whom, to whom, where and in what role. */
export const linkEvidence = ({ sources, refers, addressees, places, roles }: ExtractionRows): Query =>
  step(
    `CALL () {
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
    {
      sources,
      refers,
      addressees,
      places,
      roles,
    },
  );
