import { projectEdges } from '../../../../src/graph/write/queries/project-edges.js';
import { ids, small } from '../small.js';

test('project edges', () => {
  expect(projectEdges(small)).toEqual({
    text: `CALL () {
  MATCH (:Article {id: $rows.article})-[:HAS_VERSION]->(version:ArticleVersion)<-[appears:APPEARS_IN]-(statement:Statement)
  WHERE statement.versionKey = version.versionKey
  MATCH (version)<-[:FOUND_IN]-(reference:Reference)-[source:SOURCE_OF]->(statement), (reference)-[:IDENTIFIED_AS]->(entity:Entity)
  WITH statement, entity, min(source.as) AS role
  CREATE (entity)-[:SAID {as: role, entity: entity.id, order: statement.order}]->(statement)
}
CALL () {
  MATCH (:Article {id: $rows.article})-[:HAS_VERSION]->(version:ArticleVersion)<-[appears:APPEARS_IN]-(statement:Statement)
  WHERE statement.versionKey = version.versionKey
  MATCH (version)<-[:FOUND_IN]-(reference:Reference)<-[refers:REFERS_TO]-(statement), (reference)-[:IDENTIFIED_AS]->(entity:Entity)
  WITH statement, entity, collect(refers.form) AS forms
  WITH statement, entity, [form IN ['NAME', 'PRONOUN', 'DESCRIPTION'] WHERE form IN forms][0] AS form
  CREATE (statement)-[:ABOUT {form: form, entity: entity.id, order: statement.order}]->(entity)
}
CALL () {
  MATCH (:Article {id: $rows.article})-[:HAS_VERSION]->(version:ArticleVersion)<-[appears:APPEARS_IN]-(statement:Statement)
  WHERE statement.versionKey = version.versionKey
  MATCH (version)<-[:FOUND_IN]-(reference:Reference)-[:ADDRESSEE_OF]->(statement), (reference)-[:IDENTIFIED_AS]->(entity:Entity)
  WITH DISTINCT statement, entity
  CREATE (statement)-[:ADDRESSED_TO]->(entity)
}
CALL () {
  MATCH (:Article {id: $rows.article})-[:HAS_VERSION]->(version:ArticleVersion)<-[appears:APPEARS_IN]-(statement:Statement)
  WHERE statement.versionKey = version.versionKey
  MATCH (version)<-[:FOUND_IN]-(reference:Reference)-[:PLACE_OF]->(statement), (reference)-[:IDENTIFIED_AS]->(entity:Entity)
  CREATE (statement)-[:SAID_AT]->(entity)
}
CALL () {
  MATCH (:Article {id: $rows.article})-[:HAS_VERSION]->(version:ArticleVersion)<-[appears:APPEARS_IN]-(statement:Statement)
  WHERE statement.versionKey = version.versionKey
  MATCH (outer:Statement {id: appears.within})
  CREATE (statement)-[:WITHIN]->(outer)
}`,
    parameters: { rows: { article: ids.article } },
  });
});
