import type { Query } from '../../query.js';
import { step } from '../step.js';

/** The statements, each with the version that it is taken from. */
const STATEMENTS = `UNWIND $rows.statements AS id
  MATCH (statement:Statement {id: id})-[appears:APPEARS_IN]->(version:ArticleVersion)
  WHERE statement.versionKey = version.versionKey`;

/** SAID, ABOUT and the rest between entities and these statements anew, from what references and judgements say. */
export const projectEdges = (statements: readonly string[]): Query =>
  step(
    `CALL () {
  UNWIND $rows.statements AS id
  MATCH (:Statement {id: id})-[old:SAID|ABOUT|ADDRESSED_TO|SAID_AT]-(:Entity)
  DELETE old
}
CALL () {
  UNWIND $rows.statements AS id
  MATCH (:Statement {id: id})-[old:WITHIN]->(:Statement)
  DELETE old
}
CALL () {
  ${STATEMENTS}
  MATCH (version)<-[:FOUND_IN]-(reference:Reference)-[source:SOURCE_OF]->(statement), (reference)-[:IDENTIFIED_AS]->(entity:Entity)
  WITH statement, entity, min(source.as) AS role
  CREATE (entity)-[:SAID {as: role, entity: entity.id, order: statement.order}]->(statement)
}
CALL () {
  ${STATEMENTS}
  MATCH (version)<-[:FOUND_IN]-(reference:Reference)<-[refers:REFERS_TO]-(statement), (reference)-[:IDENTIFIED_AS]->(entity:Entity)
  WITH statement, entity, collect(refers.form) AS forms
  WITH statement, entity, [form IN ['NAME', 'PRONOUN', 'DESCRIPTION'] WHERE form IN forms][0] AS form
  CREATE (statement)-[:ABOUT {form: form, entity: entity.id, order: statement.order}]->(entity)
}
CALL () {
  ${STATEMENTS}
  MATCH (version)<-[:FOUND_IN]-(reference:Reference)-[:ADDRESSEE_OF]->(statement), (reference)-[:IDENTIFIED_AS]->(entity:Entity)
  WITH DISTINCT statement, entity
  CREATE (statement)-[:ADDRESSED_TO {entity: entity.id, order: statement.order}]->(entity)
}
CALL () {
  ${STATEMENTS}
  MATCH (version)<-[:FOUND_IN]-(reference:Reference)-[:PLACE_OF]->(statement), (reference)-[:IDENTIFIED_AS]->(entity:Entity)
  CREATE (statement)-[:SAID_AT {entity: entity.id, order: statement.order}]->(entity)
}
CALL () {
  ${STATEMENTS}
  MATCH (outer:Statement {id: appears.within})
  CREATE (statement)-[:WITHIN]->(outer)
}`,
    { statements },
  );
