/** Writes the archive into an empty database, in the shape of docs/graph.md, by plain UNWIND. */
import { built } from './built.mjs';

const { query } = await built('graph/query.js');
const { applySchema } = await built('graph/schema/apply-schema.js');

const ENTITIES = `UNWIND $rows AS row
CREATE (entity:Entity) SET entity = row, entity:$(CASE row.type WHEN 'CITY' THEN 'City' ELSE 'Person' END)`;

const ARTICLES = `UNWIND $rows AS row
CREATE (article:Article) SET article = row.article
CREATE (version:ArticleVersion) SET version = row.version
CREATE (article)-[:HAS_VERSION]->(version)
WITH version, row
UNWIND row.statements AS each
CREATE (statement:Statement) SET statement = each.properties
CREATE (statement)-[:APPEARS_IN {starts: [0], ends: [10], prefixes: [''], suffixes: ['']}]->(version)
WITH statement, each
MATCH (speaker:Entity {id: each.speaker})
CREATE (speaker)-[:SAID {as: 'mayor', entity: each.speaker, order: each.properties.order}]->(statement)
WITH statement, each
UNWIND each.about AS id
MATCH (about:Entity {id: id})
CREATE (statement)-[:ABOUT {form: 'NAME', entity: id, order: each.properties.order}]->(about)`;

export async function load(graph, archive, note) {
  await graph.run(query('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS'));
  await applySchema(graph);
  for (const rows of batches(archive.entities, 2_000)) await graph.run(query(ENTITIES, { rows }));
  let written = 0;
  for (const rows of batches(archive.articles(), 100)) {
    await graph.run(query(ARTICLES, { rows }));
    written += rows.length;
    if (written % 1_000 === 0) note(`${written} articles written`);
  }
  await graph.run(query('CALL db.awaitIndexes(600)'));
}

function* batches(items, size) {
  let batch = [];
  for (const item of items) {
    batch.push(item);
    if (batch.length === size) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}
