import type { Query } from '../../query.js';
import type { ExtractionRows } from '../rows/extraction-rows.js';
import { step } from '../step.js';

/** The statements of the article, each with the version that it is taken from. */
const STATEMENTS = `MATCH (:Article {id: $rows.article})-[:HAS_VERSION]->(version:ArticleVersion)<-[appears:APPEARS_IN]-(statement:Statement)
  WHERE statement.versionKey = version.versionKey`;

/** SAID, ABOUT and the rest between entities and statements, from what references and judgements say. */
export const projectEdges = ({ article }: ExtractionRows): Query =>
  step(
    `CALL () {
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
  CREATE (statement)-[:ADDRESSED_TO]->(entity)
}
CALL () {
  ${STATEMENTS}
  MATCH (version)<-[:FOUND_IN]-(reference:Reference)-[:PLACE_OF]->(statement), (reference)-[:IDENTIFIED_AS]->(entity:Entity)
  CREATE (statement)-[:SAID_AT]->(entity)
}
CALL () {
  ${STATEMENTS}
  MATCH (outer:Statement {id: appears.within})
  CREATE (statement)-[:WITHIN]->(outer)
}`,
    { article },
  );
