import { connect } from '../../../src/graph/connection.js';
import { query } from '../../../src/graph/query.js';
import { applySchema } from '../../../src/graph/schema/apply-schema.js';
import { SCHEMA_VERSIONS } from '../../../src/graph/schema/versions.js';
import { testGraph, wipe } from '../../setup/database.js';
import { dumped } from './dumped.js';

const graph = testGraph();
const known = SCHEMA_VERSIONS.length;
beforeEach(() => wipe(graph));
afterAll(async () => {
  await wipe(graph);
  await applySchema(graph);
  await graph.close();
});

async function dropAll(): Promise<void> {
  for (const { name } of await graph.read(query('SHOW CONSTRAINTS YIELD name'))) {
    await graph.run(query(`DROP CONSTRAINT ${String(name)}`));
  }
  for (const { name } of await graph.read(query("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP'"))) {
    await graph.run(query(`DROP INDEX ${String(name)}`));
  }
}

const indexes = (): Promise<readonly unknown[]> =>
  graph.read(
    query(
      `SHOW INDEXES YIELD name, type, state, entityType, labelsOrTypes, properties, options WHERE type <> 'LOOKUP'
RETURN name, type, state, entityType, labelsOrTypes, properties, options.indexConfig['fulltext.analyzer'] AS analyzer ORDER BY name`,
    ),
  );

const range = (name: string, entityType: string, label: string, ...properties: string[]): object => ({
  name,
  type: 'RANGE',
  state: 'ONLINE',
  entityType,
  labelsOrTypes: [label],
  properties,
  analyzer: null,
});
const fullText = (name: string, label: string, ...properties: string[]): object => ({
  ...range(name, 'NODE', label, ...properties),
  type: 'FULLTEXT',
  analyzer: 'standard-folding',
});

const EXPECTED = [
  range('about_order', 'RELATIONSHIP', 'ABOUT', 'entity', 'order'),
  range('addressed_order', 'RELATIONSHIP', 'ADDRESSED_TO', 'entity', 'order'),
  range('article_id', 'NODE', 'Article', 'id'),
  range('article_order', 'NODE', 'Article', 'versionKey', 'id'),
  range('article_version_id', 'NODE', 'ArticleVersion', 'id'),
  fullText('article_words', 'Article', 'title'),
  range('block_id', 'NODE', 'Block', 'id'),
  range('candidate_called', 'NODE', 'Candidate', 'called'),
  range('candidate_entity', 'NODE', 'Candidate', 'entity'),
  range('candidate_id', 'NODE', 'Candidate', 'id'),
  range('candidate_name', 'NODE', 'Candidate', 'name'),
  range('city_name', 'NODE', 'City', 'name'),
  range('country_name', 'NODE', 'Country', 'name'),
  range('entity_id', 'NODE', 'Entity', 'id'),
  { ...range('entity_location', 'NODE', 'Entity', 'location'), type: 'POINT' },
  { ...fullText('entity_names', 'Entity', 'folded'), analyzer: 'keyword' },
  fullText('entity_words', 'Entity', 'name', 'aliases'),
  range('judgement_id', 'NODE', 'Judgement', 'id'),
  range('judgement_left', 'NODE', 'Judgement', 'leftCandidate'),
  range('judgement_right', 'NODE', 'Judgement', 'rightCandidate'),
  range('judgement_score', 'NODE', 'Judgement', 'verdict', 'score', 'id'),
  range('judgement_time', 'NODE', 'Judgement', 'at', 'id'),
  range('organisation_name', 'NODE', 'Organisation', 'name'),
  range('person_name', 'NODE', 'Person', 'name'),
  range('place_name', 'NODE', 'Place', 'name'),
  range('reference_anchor', 'NODE', 'Reference', 'anchor'),
  range('reference_id', 'NODE', 'Reference', 'id'),
  range('region_name', 'NODE', 'Region', 'name'),
  range('said_at_order', 'RELATIONSHIP', 'SAID_AT', 'entity', 'order'),
  range('said_order', 'RELATIONSHIP', 'SAID', 'entity', 'order'),
  range('schema_id', 'NODE', 'Schema', 'id'),
  range('sequence_id', 'NODE', 'Sequence', 'id'),
  range('statement_arrival', 'NODE', 'Statement', 'arrival'),
  range('statement_id', 'NODE', 'Statement', 'id'),
  range('statement_order', 'NODE', 'Statement', 'order'),
  range('statement_publisher', 'NODE', 'Statement', 'publisher', 'order'),
  fullText('statement_words', 'Statement', 'text'),
];

test('an empty database gets everything, and a second time nothing', async () => {
  await dropAll();
  expect(await applySchema(graph)).toEqual({ before: 0, version: known });
  expect(await indexes()).toEqual(EXPECTED);
  const before = await dumped(graph);
  const trips = graph.roundTrips;
  expect(await applySchema(graph)).toEqual({ before: known, version: known });
  expect(graph.roundTrips - trips).toBe(1);
  expect(await indexes()).toEqual(EXPECTED);
  expect(await dumped(graph)).toEqual(before);
});

test('four programs that start at the same time on an empty database all succeed', async () => {
  await dropAll();
  const others = [1, 2, 3].map(() => connect(graph.address));
  const changes = await Promise.all([graph, ...others].map(applySchema));
  await Promise.all(others.map((other) => other.close()));
  expect(changes.map(({ version }) => version)).toEqual([known, known, known, known]);
  expect(await indexes()).toEqual(EXPECTED);
  expect(await dumped(graph)).toEqual([
    `{"labels":["Schema"],"properties":{"id":"schema","version":${known}}}`,
  ]);
});

test('a schema that was interrupted half-way is completed', async () => {
  await dropAll();
  for (const command of (SCHEMA_VERSIONS[0] ?? []).slice(0, 5)) await graph.run(command);
  expect(await applySchema(graph)).toEqual({ before: 0, version: known });
  expect(await indexes()).toEqual(EXPECTED);
});

test('a graph of version 1 gets what later ones keep beside the text', async () => {
  await dropAll();
  for (const command of SCHEMA_VERSIONS[0] ?? []) await graph.run(command);
  await graph.run(
    query(`CREATE (:Schema {id: 'schema', version: 1}),
  (city:Entity:City {id: 'c', latitude: 50.45, longitude: 30.52}), (who:Entity:Person {id: 'p'}),
  (old:Statement {id: 's1', order: '2020'})-[:SAID_AT]->(city), (old)-[:ADDRESSED_TO]->(who), (:Statement {id: 's2', order: '2021'})`),
  );
  expect(await applySchema(graph)).toEqual({ before: 1, version: known });
  expect(
    await graph.read(
      query(`MATCH (old:Statement {id: 's1'})-[at:SAID_AT]->(city), (old)-[to:ADDRESSED_TO]->(), (new:Statement {id: 's2'}), (sequence:Sequence)
RETURN at {.*} AS at, to {.*} AS to, city.location.latitude AS north, old.arrival + new.arrival AS arrivals, sequence.last AS last`),
    ),
  ).toEqual([
    {
      at: { entity: 'c', order: '2020' },
      to: { entity: 'p', order: '2020' },
      north: 50.45,
      arrivals: 3,
      last: 2,
    },
  ]);
});

test('the schema of a later program is refused and left alone', async () => {
  await graph.run(query("CREATE (:Schema {id: 'schema', version: 99})"));
  await expect(applySchema(graph)).rejects.toMatchObject({
    code: 'SCHEMA_NEWER',
    message: `The graph has schema version 99, and this OnRecord knows versions up to ${known}.`,
    where: graph.address.uri,
    hint: 'Use the newer OnRecord that wrote it, or another database.',
  });
  expect(await dumped(graph)).toEqual(['{"labels":["Schema"],"properties":{"id":"schema","version":99}}']);
});

test('two nodes of one label cannot have the same id', async () => {
  await applySchema(graph);
  for (const label of [
    'Article',
    'ArticleVersion',
    'Statement',
    'Entity',
    'Reference',
    'Schema',
    'Sequence',
  ]) {
    await expect(
      graph.run(query(`CREATE (:${label} {id: 'twice'}), (:${label} {id: 'twice'})`)),
    ).rejects.toMatchObject({ code: 'Neo.ClientError.Schema.ConstraintValidationFailed' });
  }
});
