import neo4j from 'neo4j-driver';
import { loadExtraction } from '../../../ingest/6-load/load.js';
import { query } from '../../../src/graph/query.js';
import { applySchema } from '../../../src/graph/schema/apply-schema.js';
import { bridge, harbour } from '../../graph/extractions.js';
import { testGraph, wipe } from '../../setup/database.js';

const graph = testGraph();
beforeAll(async () => {
  await wipe(graph);
  await applySchema(graph);
  await loadExtraction(graph, harbour);
  await loadExtraction(graph, bridge);
});
afterAll(() => graph.close());

/** The operators of the plan, from the last to the first. In a graph as small as this one a hint is needed. */
async function operators(cypher: string): Promise<readonly string[]> {
  const { uri, user, password, database } = graph.address;
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  try {
    const { summary } = await driver.executeQuery(`EXPLAIN ${cypher}`, {}, { database });
    const names: string[] = [];
    const walk = (plan: typeof summary.plan): void => {
      if (plan === false) return;
      names.push(plan.operatorType.replace(/@.*/, ''));
      plan.children.forEach(walk);
    };
    walk(summary.plan);
    return names;
  } finally {
    await driver.close();
  }
}

test.each([
  [
    "MATCH (s:Statement)-[r:ABOUT]->() USING INDEX SEEK r:ABOUT(entity, order) WHERE r.entity = 'x' AND r.order < 'y' RETURN s ORDER BY r.entity DESC, r.order DESC LIMIT 20",
    'DirectedRelationshipIndexSeek',
  ],
  [
    "MATCH ()-[r:SAID]->(s:Statement) USING INDEX SEEK r:SAID(entity, order) WHERE r.entity = 'x' AND r.order < 'y' RETURN s ORDER BY r.entity DESC, r.order DESC LIMIT 20",
    'DirectedRelationshipIndexSeek',
  ],
  [
    "MATCH (s:Statement) USING INDEX SEEK s:Statement(order) WHERE s.order < 'y' RETURN s ORDER BY s.order DESC LIMIT 20",
    'NodeIndexSeekByRange',
  ],
  [
    "MATCH (a:Article) USING INDEX SEEK a:Article(versionKey, id) WHERE a.versionKey < 'y' AND a.id IS NOT NULL RETURN a ORDER BY a.versionKey DESC, a.id DESC LIMIT 20",
    'NodeIndexSeek',
  ],
])('%s is read from its index in order, without sorting', async (cypher, seek) => {
  const plan = await operators(cypher);
  expect(plan).toEqual(expect.arrayContaining([seek, 'Limit']));
  expect(plan.filter((name) => /Sort|Top/.test(name))).toEqual([]);
});

test('a city is found by its name in the Browser', async () => {
  const rows = await graph.read(
    query(
      'MATCH (who)-[:SAID]->(what:Statement)-[:ABOUT]->(:City {name: "Kyiv"}) RETURN who.name AS who, what.text AS what ORDER BY what',
    ),
  );
  expect(rows).toEqual([
    { who: 'Mara Ødegård', what: 'Kyiv will rebuild the harbour' },
    { who: 'Ilja Brandt', what: '“Kiev must decide,”' },
  ]);
});

const named = async (lucene: string): Promise<readonly unknown[]> => {
  const found = query(
    "CALL db.index.fulltext.queryNodes('entity_names', $lucene) YIELD node RETURN node.name AS name ORDER BY name",
    { lucene },
  );
  return (await graph.read(found)).map(({ name }) => name);
};

test.each([
  ['a whole name', '"mara odegard"', ['Mara Ødegård']],
  ['a part of a name that is one itself', '"odegard"', ['Mara Ødegård']],
  ['a former name', '"kiev"', ['Kyiv']],
  ['a name with its case and accents is not what the index holds', '"Ødegård"', []],
  ['the first word of a name', '"harbour"', []],
  ['the beginning of a name', 'harbour\\ o*', ['the Harbour Office']],
  ['a name with two letters changed places', 'mara\\ odegadr~2', ['Mara Ødegård']],
])('the index of names: %s', async (_, lucene, names) => {
  expect(await named(lucene)).toEqual(names);
});

test('the index of words finds them whatever their accents and case', async () => {
  const rows = await graph.read(
    query(
      "CALL db.index.fulltext.queryNodes('statement_words', $words) YIELD node RETURN node.text AS text ORDER BY text",
      { words: '+"KYIV" +"rebuild"' },
    ),
  );
  expect(rows).toEqual([{ text: 'Kyiv will rebuild the harbour' }]);
});
