import fc from 'fast-check';
import { loadExtraction } from '../../../ingest/6-load/load.js';
import { query } from '../../../src/graph/query.js';
import { applySchema } from '../../../src/graph/schema/apply-schema.js';
import { allJudgements } from '../../../src/graph/read/all-judgements.js';
import { judgements, suggestedJudgements } from '../../../src/graph/read/judgements.js';
import { importJudgements, replaceTable } from '../../../src/graph/write/judge/import-judgements.js';
import { judge, undoJudgement } from '../../../src/graph/write/judge/judge.js';
import { tableAuthor, tableJudgements } from '../../../src/graph/write/judge/table-judgements.js';
import type { JudgementRecord } from '../../../src/graph/write/settle/judgement-record.js';
import type { Extraction } from '../../../src/model/extraction.js';
import { extraction, type ReferenceSketch } from '../../graph/extractions.js';
import { testGraph, wipe } from '../../setup/database.js';
import { dumped } from './dumped.js';

const graph = testGraph();
beforeAll(() => applySchema(graph));
beforeEach(() => wipe(graph));
afterAll(() => graph.close());

const at = (minute: number): string => `2031-06-01T00:${String(minute).padStart(2, '0')}:00.000Z`;
const decide = (verdict: 'SAME' | 'DIFFERENT', left: string, right: string, minute = 0) =>
  judge(graph, { verdict, left, right, author: 'Ida', at: at(minute) });

/** An article in which somebody speaks, as somebody of something. People here are invented. */
function article(
  number: number,
  name: string,
  more: Partial<ReferenceSketch> = {},
  others: readonly ReferenceSketch[] = [],
): Extraction {
  const named = others.map((other) => other.name).join(', ');
  return extraction({
    url: `https://news.example/${number}`,
    title: `Number ${number}`,
    publishedAt: `2031-05-${String((number % 28) + 1).padStart(2, '0')}`,
    text: `${name} said that ${number} was right. ${named}`,
    references: [{ id: 'e1', type: 'PERSON', name, ...more }, ...others],
    statements: [
      {
        kind: 'INDIRECT',
        content: [`that ${number} was right`],
        cue: 'said',
        source: name,
        speakers: [{ entity: 'e1' }],
      },
    ],
  });
}

const port = { id: 'e2', type: 'ORGANISATION', name: 'Ostrov Port Authority' } as const;
const asHead = { roles: [{ title: 'head', text: 'head of the Ostrov Port Authority', of: 'e2' }] };

async function graphOf(extractions: readonly Extraction[]): Promise<readonly string[]> {
  await wipe(graph);
  for (const one of extractions) await loadExtraction(graph, one);
  return dumped(graph);
}

/** Who said how much, by name. */
const speakers = async (): Promise<readonly (readonly [name: string, statements: number])[]> =>
  (
    await graph.read(
      query(
        'MATCH (who:Entity)-[said:SAID]->() WITH who, count(said) AS count RETURN who.name AS name, count ORDER BY name, count',
      ),
    )
  ).map((row) => [row['name'] as string, row['count'] as number]);

const withoutLog = (lines: readonly string[]): readonly string[] =>
  lines.filter((line) => !line.includes('"labels":["Judgement"]'));

test('spellings of one name are one person, whatever the order, and the rules say why', async () => {
  const all = [article(1, 'Mykola Zelinskiy'), article(2, 'Mykola Zelinsky'), article(3, 'Mykola Zelinskyy')];
  const expected = await graphOf(all);
  expect(await speakers()).toEqual([['Mykola Zelinskiy', 3]]);
  expect(await graphOf(all.toReversed())).toEqual(expected);
  expect(await graphOf([all[1]!, all[0]!, all[2]!, all[1]!])).toEqual(expected);
  const said = await graph.read(
    query(
      'MATCH (j:Judgement) RETURN DISTINCT j.verdict AS verdict, j.author AS author, j.reasons AS reasons',
    ),
  );
  expect(said).toEqual([
    {
      verdict: 'SAME',
      author: 'rules 1',
      reasons: ['family names are spellings of one', 'same given name'],
    },
  ]);
});

test('a family name alone is who holds the same role of the same body, once that is known', async () => {
  const alone = article(1, 'Brandt', asHead, [port]);
  const full = article(2, 'Ilja Brandt', asHead, [port]);
  await graphOf([alone]);
  expect(await speakers()).toEqual([['Brandt', 1]]);
  const expected = await graphOf([alone, full]);
  expect(await speakers()).toEqual([['Ilja Brandt', 2]]);
  expect(await graphOf([full, alone])).toEqual(expected);
});

test('… but nobody for sure where two could be meant, and the doubt is there to be decided', async () => {
  await graphOf([
    article(1, 'Brandt', asHead, [port]),
    article(2, 'Ilja Brandt', asHead, [port]),
    article(3, 'Vera Brandt', asHead, [port]),
  ]);
  expect(await speakers()).toEqual([
    ['Brandt', 1],
    ['Ilja Brandt', 1],
    ['Vera Brandt', 1],
  ]);
  const { records } = await suggestedJudgements(graph, { first: 10 });
  expect(records.map(({ leftName, rightName, score }) => [...[leftName, rightName].sort(), score])).toEqual(
    expect.arrayContaining([['brandt', 'ilja brandt', 0.6]]),
  );
});

test('bearers of one name with roles of other walks of life stay two, and meet when an article has both', async () => {
  const striker = article(1, 'Ivo Lind', { roles: [{ title: 'striker', text: 'striker' }] });
  const minister = article(2, 'Ivo Lind', { roles: [{ title: 'minister', text: 'minister' }] });
  const expected = await graphOf([striker, minister]);
  expect(await speakers()).toEqual([
    ['Ivo Lind', 1],
    ['Ivo Lind', 1],
  ]);
  expect(await graphOf([minister, striker])).toEqual(expected);
  const both = article(3, 'Ivo Lind', {
    roles: [
      { title: 'minister', text: 'minister and former striker' },
      { title: 'striker', text: 'striker' },
    ],
  });
  const joined = await graphOf([striker, minister, both]);
  expect(await speakers()).toEqual([['Ivo Lind', 3]]);
  expect(await graphOf([both, minister, striker])).toEqual(joined);
});

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

const withoutSchema = (lines: readonly string[]): readonly string[] =>
  lines.filter((line) => !line.includes('"labels":["Schema"]'));

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
