import fc from 'fast-check';
import { loadExtraction } from '../../../ingest/6-load/load.js';
import { query } from '../../../src/graph/query.js';
import { applySchema } from '../../../src/graph/schema/apply-schema.js';
import { importJudgements } from '../../../src/graph/write/judge/import-judgements.js';
import { tableJudgements } from '../../../src/graph/write/judge/table-judgements.js';
import { testGraph, wipe } from '../../setup/database.js';
import { dumped } from './dumped.js';
import { undoJudgement } from '../../../src/graph/write/judge/judge.js';
import { at, article, asHead, judgedIn, port, withoutLog } from './judged.js';

const graph = testGraph();
const { decide, graphOf, speakers } = judgedIn(graph);
beforeAll(() => applySchema(graph));
beforeEach(() => wipe(graph));
afterAll(() => graph.close());

const NAMES = [
  'Ilja Brandt',
  'I. Brandt',
  'Ilia Brandt',
  'Brandt',
  'Vera Brandt',
  'Bill Holm',
  'William Holm',
  'William T. Holm',
  'William S. Holm',
];

test('any articles in any order, with judgements before, between and after them, give one graph', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.record({
          name: fc.constantFrom(...NAMES),
          role: fc.constantFrom('none', 'head', 'striker', 'minister'),
        }),
        { minLength: 2, maxLength: 6 },
      ),
      fc.func(fc.nat()),
      fc.nat(6),
      async (drawn, rank, cut) => {
        const all = drawn.map(({ name, role }, i) =>
          role === 'none'
            ? article(i, name)
            : article(i, name, role === 'head' ? asHead : { roles: [{ title: role, text: role }] }, [port]),
        );
        const decisions = tableJudgements(
          'own',
          [{ type: 'PERSON', name: 'Vera Brandt', aliases: ['I. Brandt'] }],
          at(1),
        );
        await wipe(graph);
        await importJudgements(graph, decisions);
        for (const one of all) await loadExtraction(graph, one);
        const expected = await dumped(graph);
        await wipe(graph);
        const shuffled = all.toSorted((a, b) => rank(a.articleId) - rank(b.articleId));
        for (const one of shuffled.slice(0, cut)) await loadExtraction(graph, one);
        await importJudgements(graph, decisions);
        for (const one of shuffled.slice(cut)) await loadExtraction(graph, one);
        expect(await dumped(graph)).toEqual(expected);
      },
    ),
    { numRuns: 10 },
  );
}, 400_000);

test('ten thousand references are joined by one judgement and taken apart by undoing it', async () => {
  await loadExtraction(graph, article(1, 'Ilja Brandt'));
  await loadExtraction(graph, article(2, 'Mara Holm'));
  // Articles of the same shape as a loaded one, made in the database: reading so many takes longer than joining them.
  await graph.run(
    query(
      `UNWIND ['Ilja Brandt', 'Mara Holm'] AS name
MATCH (candidate:Candidate {name: toLower(name)}), (entity:Entity {id: candidate.entity})
MATCH (candidate)<-[counts:COUNTS_AS]-(model:Reference)-[found:FOUND_IN]->(:ArticleVersion)
WITH DISTINCT candidate, entity, head(collect(model)) AS model, head(collect(found)) AS found
CALL (candidate, entity, model, found) {
  UNWIND range(1, 5000) AS i
  WITH i, candidate, entity, model, found, entity.id + toString(i) AS id
  CREATE (version:ArticleVersion {id: id, versionKey: '2031-05-02|' + id, text: ''})
  CREATE (reference:Reference)
  SET reference = model {.*, id: 'r' + id, anchor: 'a' + id}
  CREATE (statement:Statement {id: 's' + id, text: id, quotes: [id], order: '2031-05-02|' + id, versionKey: version.versionKey})
  CREATE (statement)-[:APPEARS_IN {ordinal: 0}]->(version), (reference)-[:SOURCE_OF]->(statement),
    (reference)-[:COUNTS_AS {score: 0.9, reason: 'x'}]->(candidate), (reference)-[:IDENTIFIED_AS {score: 0.9, reason: 'x'}]->(entity),
    (entity)-[:SAID {entity: entity.id, order: statement.order}]->(statement), (entity)-[:MENTIONED_IN {count: 1}]->(version),
    (reference)-[:FOUND_IN {starts: [0], ends: [1], forms: ['NAME']}]->(version)
} IN TRANSACTIONS OF 1 ROWS`,
    ),
  );
  const counts = async (): Promise<readonly number[]> =>
    (await speakers()).map(([, statements]) => statements);
  expect(await counts()).toEqual([5001, 5001]);
  const made = await decide('SAME', 'Ilja Brandt', 'Mara Holm');
  expect(await counts()).toEqual([10_002]);
  await undoJudgement(graph, made.id, at(1));
  expect(await counts()).toEqual([5001, 5001]);
}, 300_000);

test.each([
  ['a name of one letter', 'X'],
  ['all marks', '?!… ?!'],
  ['right to left', 'דנה כהן'],
  ['Cypher', "Ida') DETACH DELETE (n) //"],
  ['a name of titles', 'President Prime Minister'],
  ['a name of a thousand words', 'Ida '.repeat(1_000).trim()],
  ['the names of properties', '__proto__ constructor'],
  ['emoji', '👩‍🚀 👨‍🚀'],
])('hostile names: %s', async (_, name) => {
  const one = article(1, name, { ...asHead }, [port]);
  const other = article(2, name, { type: 'ORGANISATION', aliases: [name.toUpperCase()] });
  const expected = await graphOf([one, other, article(3, 'Ida Holm', asHead, [port])]);
  expect(await graphOf([article(3, 'Ida Holm', asHead, [port]), other, one, one])).toEqual(expected);
  const [row] = await graph.read(
    query('MATCH (e:Organisation) WHERE e.name <> $port RETURN e.id AS id', { port: port.name }),
  );
  const made = await decide('SAME', row!['id'] as string, 'Ida Holm');
  await undoJudgement(graph, made.id, at(1));
  expect(withoutLog(await dumped(graph))).toEqual(withoutLog(expected));
});
