import { query, type Query } from '../query.js';

const unique = (name: string, label: string): Query =>
  query(`CREATE CONSTRAINT ${name} IF NOT EXISTS FOR (node:${label}) REQUIRE node.id IS UNIQUE`);

const nameIndex = (label: string): Query =>
  query(`CREATE INDEX ${label.toLowerCase()}_name IF NOT EXISTS FOR (node:${label}) ON (node.name)`);

/**
 * What each version of the schema adds to the one before; the first is version 1. A released version is never changed:
 * what is to be different goes into a new one.
 */
export const SCHEMA_VERSIONS: readonly (readonly Query[])[] = Object.freeze([
  [
    unique('schema_id', 'Schema'),
    unique('article_id', 'Article'),
    unique('article_version_id', 'ArticleVersion'),
    unique('statement_id', 'Statement'),
    unique('entity_id', 'Entity'),
    unique('reference_id', 'Reference'),
    // Lists, newest first, are read from these in their order.
    query('CREATE INDEX statement_order IF NOT EXISTS FOR (node:Statement) ON (node.order)'),
    query(
      'CREATE INDEX statement_publisher IF NOT EXISTS FOR (node:Statement) ON (node.publisher, node.order)',
    ),
    query('CREATE INDEX article_order IF NOT EXISTS FOR (node:Article) ON (node.versionKey, node.id)'),
    query('CREATE INDEX about_order IF NOT EXISTS FOR ()-[edge:ABOUT]-() ON (edge.entity, edge.order)'),
    query('CREATE INDEX said_order IF NOT EXISTS FOR ()-[edge:SAID]-() ON (edge.entity, edge.order)'),
    // `(:City {name: "Kyiv"})`, as one types it in the Browser.
    ...['Person', 'Organisation', 'City', 'Country', 'Region', 'Place'].map(nameIndex),
    // Each folded name is one term: found as a whole, by its beginning and with spelling mistakes.
    query(
      "CREATE FULLTEXT INDEX entity_names IF NOT EXISTS FOR (node:Entity) ON EACH [node.folded] OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword'}}",
    ),
    query(
      "CREATE FULLTEXT INDEX statement_words IF NOT EXISTS FOR (node:Statement) ON EACH [node.text] OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}}",
    ),
  ],
  [
    unique('block_id', 'Block'),
    unique('candidate_id', 'Candidate'),
    unique('judgement_id', 'Judgement'),
    query('CREATE INDEX candidate_name IF NOT EXISTS FOR (node:Candidate) ON (node.name)'),
    query('CREATE INDEX candidate_called IF NOT EXISTS FOR (node:Candidate) ON (node.called)'),
    query('CREATE INDEX candidate_entity IF NOT EXISTS FOR (node:Candidate) ON (node.entity)'),
    query('CREATE INDEX judgement_left IF NOT EXISTS FOR (node:Judgement) ON (node.leftCandidate)'),
    query('CREATE INDEX judgement_right IF NOT EXISTS FOR (node:Judgement) ON (node.rightCandidate)'),
    query('CREATE INDEX reference_anchor IF NOT EXISTS FOR (node:Reference) ON (node.anchor)'),
    // Suggestions, the likeliest first; the log, the newest first.
    query(
      'CREATE INDEX judgement_score IF NOT EXISTS FOR (node:Judgement) ON (node.verdict, node.score, node.id)',
    ),
    query('CREATE INDEX judgement_time IF NOT EXISTS FOR (node:Judgement) ON (node.at, node.id)'),
  ],
  [
    unique('sequence_id', 'Sequence'),
    query('CREATE INDEX statement_arrival IF NOT EXISTS FOR (node:Statement) ON (node.arrival)'),
    query(
      'CREATE INDEX addressed_order IF NOT EXISTS FOR ()-[edge:ADDRESSED_TO]-() ON (edge.entity, edge.order)',
    ),
    query('CREATE INDEX said_at_order IF NOT EXISTS FOR ()-[edge:SAID_AT]-() ON (edge.entity, edge.order)'),
    query('CREATE POINT INDEX entity_location IF NOT EXISTS FOR (node:Entity) ON (node.location)'),
    // Words of names and of headlines, for a search that knows a part of them.
    query(
      "CREATE FULLTEXT INDEX entity_words IF NOT EXISTS FOR (node:Entity) ON EACH [node.name, node.aliases] OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}}",
    ),
    query(
      "CREATE FULLTEXT INDEX article_words IF NOT EXISTS FOR (node:Article) ON EACH [node.title] OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}}",
    ),
    // An earlier graph has none of these yet; interrupted, they go on where they were.
    query(`MATCH (statement:Statement)-[edge:ADDRESSED_TO|SAID_AT]->(entity:Entity)
WHERE edge.order IS NULL
CALL (statement, edge, entity) {
  SET edge.entity = entity.id, edge.order = statement.order
} IN TRANSACTIONS OF 1000 ROWS`),
    query(`MATCH (entity:Entity)
WHERE entity.latitude IS NOT NULL AND entity.location IS NULL
CALL (entity) {
  SET entity.location = point({latitude: entity.latitude, longitude: entity.longitude})
} IN TRANSACTIONS OF 1000 ROWS`),
    query(`MATCH (statement:Statement)
WHERE statement.arrival IS NULL
CALL (statement) {
  MERGE (sequence:Sequence {id: 'arrivals'})
  SET sequence.id = 'arrivals'
  WITH statement, sequence, coalesce(sequence.last, 0) + 1 AS next
  WHERE statement.arrival IS NULL
  SET sequence.last = next, statement.arrival = next
} IN TRANSACTIONS OF 1000 ROWS`),
  ],
]);
