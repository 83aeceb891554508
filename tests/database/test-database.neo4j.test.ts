import { query } from '../../src/graph/query.js';
import { testGraph, wipe } from '../setup/database.js';

const graph = testGraph();
afterAll(() => graph.close());

test('the test database is Neo4j 5.26 Community', async () => {
  const rows = await graph.read(
    query('CALL dbms.components() YIELD versions, edition RETURN versions, edition'),
  );
  expect(rows).toEqual([{ versions: [expect.stringMatching(/^5\.26\./)], edition: 'community' }]);
});

test('wipe leaves no node behind', async () => {
  await graph.write([query('CREATE (:Person {id: "a"})-[:SAID]->(:Statement {id: "b"})')]);
  await wipe(graph);
  expect(await graph.read(query('MATCH (n) RETURN count(n) AS nodes'))).toEqual([{ nodes: 0 }]);
});
