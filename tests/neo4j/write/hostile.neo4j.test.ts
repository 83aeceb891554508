import { loadExtraction } from '../../../ingest/6-load/load.js';
import { query } from '../../../src/graph/query.js';
import { applySchema } from '../../../src/graph/schema/apply-schema.js';
import { extraction } from '../../graph/extractions.js';
import { testGraph, wipe } from '../../setup/database.js';
import { dumped } from './dumped.js';

const graph = testGraph();
beforeAll(() => applySchema(graph));
beforeEach(() => wipe(graph));
afterAll(() => graph.close());

const about = (name: string) =>
  extraction({
    title: `Title ${name}`,
    publisher: `Publisher ${name.slice(0, 100)}`,
    text: `${name} spoke. “${name}”, ${name} said.`,
    references: [
      {
        id: 'e1',
        type: 'PERSON',
        name: `${name} Person`,
        aliases: [name],
        roles: [{ title: name, text: name, of: 'e2' }],
        mentions: [{ start: 0, end: name.length, form: 'NAME' }],
      },
      { id: 'e2', type: 'ORGANISATION', name, mentions: [{ start: 0, end: name.length, form: 'NAME' }] },
    ],
    statements: [
      {
        content: [`“${name}”`],
        speakers: [{ entity: 'e1', as: name }],
        about: [{ entity: 'e2', form: 'NAME' }],
      },
    ],
  });

const kept = query(`MATCH (person:Person)-[said:SAID]->(statement:Statement)-[:ABOUT]->(body:Organisation),
  (statement)-[appears:APPEARS_IN]->(version:ArticleVersion), (person)-[held:HOLDS_ROLE]->(body)
RETURN body.name AS name, person.aliases AS aliases, said.as AS role, held.title AS title,
  statement.quotes AS quotes, version.text AS text, appears.starts AS starts, appears.ends AS ends`);

test.each([
  ['quotation marks', `O'Brien "the" \`pen\``],
  ['Cypher', "'}) DETACH DELETE (n) //"],
  ['a parameter', '$article ${article} {id: $id}'],
  ['backslashes', 'C:\\u0041\\new\\'],
  ['NUL and other control characters', 'a\u0000b\u0001\u001b[31m\u007f'],
  ['right to left and emoji', 'שלום \u202e😀👩‍👩‍👧 عالم'],
  ['line breaks', 'one\r\ntwo\u2028three'],
  ['Lucene', 'kyiv~ OR *:* AND ("'],
  ['only marks', '?!'],
  ['40,000 letters without a space', 'x'.repeat(40_000)],
  ['40,000 letters of four bytes', '𝔄'.repeat(40_000)],
])('names of %s are kept as they are', async (_, name) => {
  const hostile = about(name);
  await loadExtraction(graph, hostile);
  const rows = await graph.read(kept);
  expect(rows).toHaveLength(1);
  const shown = name.slice(0, 300);
  expect(rows[0]).toMatchObject({
    name: shown,
    aliases: name.length > 300 ? [] : [name],
    role: name,
    title: name,
    quotes: [`“${name}”`],
    text: hostile.document.text,
  });
  const [start, end] = [rows[0]!['starts'] as number[], rows[0]!['ends'] as number[]];
  expect((rows[0]!['text'] as string).slice(start[0], end[0])).toBe(`“${name}”`);
  const reference = await graph.read(
    query("MATCH (reference:Reference {type: 'ORGANISATION'}) RETURN reference.name AS name"),
  );
  expect(reference).toEqual([{ name }]);
  // Nothing else was touched, and the same again changes nothing.
  const before = await dumped(graph);
  await loadExtraction(graph, hostile);
  expect(await dumped(graph)).toEqual(before);
});

test('a text of 10 MB in one line', async () => {
  const text = `Ida Holm said “yes” ${'word '.repeat(2_000_000)}`;
  await loadExtraction(
    graph,
    extraction({
      text,
      references: [{ id: 'e1', type: 'PERSON', name: 'Ida Holm' }],
      statements: [{ content: [text.slice(14)], speakers: [{ entity: 'e1' }] }],
    }),
  );
  const rows = await graph.read(query('MATCH (v:ArticleVersion) RETURN size(v.text) AS size'));
  expect(rows).toEqual([{ size: text.length }]);
}, 120_000);

test('what is refused leaves nothing behind', async () => {
  const one = about('Ida Holm');
  await expect(
    loadExtraction(graph, { ...one, document: { ...one.document, title: '\ud800' } }),
  ).rejects.toMatchObject({ code: 'TEXT_LONE_SURROGATE' });
  expect(await dumped(graph)).toEqual([]);
});

test('a query that fails takes those before it back', async () => {
  await expect(graph.write([query("CREATE (:Entity {id: 'half'})"), query('RETURN 1 / 0')])).rejects.toThrow(
    '/ by zero',
  );
  expect(await dumped(graph)).toEqual([]);
});
