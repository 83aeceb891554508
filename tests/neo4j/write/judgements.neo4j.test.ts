import { loadExtraction } from '../../../ingest/6-load/load.js';
import { query } from '../../../src/graph/query.js';
import { applySchema } from '../../../src/graph/schema/apply-schema.js';
import { allJudgements } from '../../../src/graph/read/all-judgements.js';
import { judgements } from '../../../src/graph/read/judgements.js';
import { importJudgements, replaceTable } from '../../../src/graph/write/judge/import-judgements.js';
import { tableAuthor, tableJudgements } from '../../../src/graph/write/judge/table-judgements.js';
import type { JudgementRecord } from '../../../src/graph/write/settle/judgement-record.js';
import { testGraph, wipe } from '../../setup/database.js';
import { dumped } from './dumped.js';
import { undoJudgement } from '../../../src/graph/write/judge/judge.js';
import { at, article, asHead, judgedIn, port, withoutLog, withoutSchema } from './judged.js';

const graph = testGraph();
const { decide, graphOf, speakers } = judgedIn(graph);
beforeAll(() => applySchema(graph));
beforeEach(() => wipe(graph));
afterAll(() => graph.close());

test('joining two and undoing it gives the graph as it was, byte for byte', async () => {
  const before = await graphOf([
    article(1, 'Ilja Brandt', asHead, [port]),
    article(2, 'Mara Holm', asHead, [port]),
    article(3, 'Mara Holm'),
  ]);
  const made = await decide('SAME', 'Ilja Brandt', 'Mara Holm');
  expect(await speakers()).toEqual([['Ilja Brandt', 3]]);
  expect(
    await graph.read(
      query(
        'MATCH (p:Person)-[m:MENTIONED_IN]->(v) MATCH (p)-[h:HOLDS_ROLE]->(o) RETURN p.aliases AS aliases, count(DISTINCT v) AS versions, count(DISTINCT h) AS roles, min(h.firstSeen) AS first, max(h.lastSeen) AS last',
      ),
    ),
  ).toEqual([{ aliases: ['Mara Holm'], versions: 3, roles: 1, first: '2031-05-02', last: '2031-05-03' }]);
  await undoJudgement(graph, made.id, at(9));
  expect(withoutLog(await dumped(graph))).toEqual(before);
  expect((await judgements(graph, { first: 5 })).records).toMatchObject([
    {
      id: made.id,
      withdrawnAt: at(9),
      leftEntity: { name: 'Ilja Brandt' },
      rightEntity: { name: 'Mara Holm' },
    },
  ]);
});

test('taking apart what the rules joined, and undoing it, too', async () => {
  const before = await graphOf([article(1, 'Mykola Zelinskiy'), article(2, 'Mykola Zelinsky')]);
  const made = await decide('DIFFERENT', 'Mykola Zelinskiy', 'Mykola Zelinsky');
  expect(await speakers()).toEqual([
    ['Mykola Zelinskiy', 1],
    ['Mykola Zelinsky', 1],
  ]);
  await undoJudgement(graph, made.id, at(9));
  expect(await dumped(graph)).toEqual(expect.arrayContaining([...before]));
  expect(withoutLog(await dumped(graph))).toEqual(withoutLog(before));
});

test('one article’s bearer of a name is told apart from the others, joined with somebody else, and back', async () => {
  const before = await graphOf([
    article(1, 'Ilja Brandt'),
    article(2, 'Ilja Brandt'),
    article(3, 'Ilja Brandt'),
    article(4, 'Mara Holm-Lindqvist'),
  ]);
  const [row] = await graph.read(
    query(
      "MATCH (:Article {url: 'https://news.example/2'})-[:HAS_VERSION]->()<-[:FOUND_IN]-(r:Reference) RETURN r.id AS id",
    ),
  );
  const reference = row!['id'] as string;
  const carved = await decide('DIFFERENT', reference, 'Ilja Brandt');
  expect(await speakers()).toEqual([
    ['Ilja Brandt', 1],
    ['Ilja Brandt', 2],
    ['Mara Holm-Lindqvist', 1],
  ]);
  const joined = await decide('SAME', reference, 'Mara Holm-Lindqvist', 1);
  expect(await speakers()).toEqual([
    ['Ilja Brandt', 2],
    ['Mara Holm-Lindqvist', 2],
  ]);
  // It holds for the same article when it is read again, and the others of the name stay where they are.
  await loadExtraction(graph, article(2, 'Ilja Brandt'));
  await loadExtraction(graph, article(5, 'Ilja Brandt'));
  expect(await speakers()).toEqual([
    ['Ilja Brandt', 3],
    ['Mara Holm-Lindqvist', 2],
  ]);
  await loadExtraction(graph, { ...article(5, 'Ilja Brandt'), references: [], statements: [] });
  await undoJudgement(graph, carved.id, at(8));
  await undoJudgement(graph, joined.id, at(9));
  const after = withoutLog(await dumped(graph)).filter((line) => !line.includes('Number 5'));
  expect(after.filter((line) => line.includes('"labels":["Entity"'))).toEqual(
    before.filter((line) => line.includes('"labels":["Entity"')),
  );
  expect(await speakers()).toEqual([
    ['Ilja Brandt', 3],
    ['Mara Holm-Lindqvist', 1],
  ]);
});

test('what people judged survives that everything is read anew, in any order, and moves to another graph', async () => {
  const all = [article(1, 'Ilja Brandt'), article(2, 'Mara Holm'), article(3, 'Olga Lind')];
  for (const one of all) await loadExtraction(graph, one);
  await decide('SAME', 'Ilja Brandt', 'Mara Holm', 1);
  await decide('DIFFERENT', 'Ilja Brandt', 'Olga Lind', 2);
  const expected = await dumped(graph);
  for (const one of all) await loadExtraction(graph, { ...one, references: [], statements: [] });
  expect(await speakers()).toEqual([]);
  for (const one of all.toReversed()) await loadExtraction(graph, one);
  expect(await dumped(graph)).toEqual(expected);

  const exported: JudgementRecord[] = [];
  for await (const one of allJudgements(graph)) exported.push(one);
  await wipe(graph);
  await applySchema(graph);
  // They may come before the articles.
  await importJudgements(graph, exported);
  for (const one of all) await loadExtraction(graph, one);
  expect(withoutSchema(await dumped(graph))).toEqual(withoutSchema(expected));
});

test('the newest judgement counts where two contradict each other', async () => {
  await graphOf([article(1, 'Ilja Brandt'), article(2, 'Mara Holm')]);
  await decide('SAME', 'Ilja Brandt', 'Mara Holm', 1);
  const later = await decide('DIFFERENT', 'Ilja Brandt', 'Mara Holm', 2);
  expect(await speakers()).toHaveLength(2);
  await undoJudgement(graph, later.id, at(3));
  expect(await speakers()).toHaveLength(1);
});

test('a table of names wins, names what it knows and lets go when it no longer says so', async () => {
  const before = await graphOf([
    article(1, 'Ilja Brandt'),
    article(2, 'I. V. Brandt-Holm'),
    article(3, 'Brandt'),
    article(4, 'Vera Lind'),
  ]);
  const author = tableAuthor('own');
  const entry = {
    type: 'PERSON',
    name: 'Ilja V. Brandt',
    aliases: ['Ilja Brandt', 'I. V. Brandt-Holm', 'Brandt'],
    wikidata: 'Q987654321',
  } as const;
  await replaceTable(graph, author, tableJudgements('own', [entry], at(1)));
  expect(await speakers()).toEqual([
    ['Ilja V. Brandt', 3],
    ['Vera Lind', 1],
  ]);
  expect(
    await graph.read(query("MATCH (e:Entity {name: 'Ilja V. Brandt'}) RETURN e.wikidata AS id")),
  ).toEqual([{ id: 'Q987654321' }]);
  // An article that comes later is under the same name.
  await loadExtraction(graph, article(6, 'Brandt'));
  expect(await speakers()).toEqual([
    ['Ilja V. Brandt', 4],
    ['Vera Lind', 1],
  ]);
  await loadExtraction(graph, { ...article(6, 'Brandt'), references: [], statements: [] });
  await replaceTable(graph, author, []);
  const entities = (lines: readonly string[]) => lines.filter((line) => line.includes('"labels":["Entity"'));
  expect(entities(await dumped(graph))).toEqual(entities(before));
});
