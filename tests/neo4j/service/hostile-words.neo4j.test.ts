import fc from 'fast-check';
import type { Graph } from '../../../src/graph/connection.js';
import { query } from '../../../src/graph/query.js';
import { createService, type Service } from '../../../src/service/service.js';
import { testGraph, wipe } from '../../setup/database.js';
import { addCast } from '../read/cast.js';

let graph: Graph;
let service: Service;
beforeAll(async () => {
  graph = testGraph();
  await wipe(graph);
  await addCast(graph);
  service = createService(graph, { log: (message, error) => defects.push([message, error]) });
});
afterAll(async () => {
  await service.stop();
  await graph.close();
});

const defects: unknown[] = [];
const everything = `query ($word: String!) {
  about: statements(about: [$word]) { nodes { id } totalCount }
  by: statements(by: $word) { nodes { id } }
  text: statements(text: $word) { nodes { id } totalCount }
  both: statements(about: ["Zürich"], text: $word, publisher: $word) { nodes { id } }
  entities(name: $word) { nodes { id } }
  suggestions(name: $word) { id }
  articles(publisher: $word) { nodes { id } totalCount }
  article(url: $word) { id }
  entity(id: "0") { id }
}`;

/** Codes of the errors; whatever is given, it is answered or refused as bad input, never a defect. */
async function codes(word: string) {
  const { errors } = await service.execute(everything, { word });
  return [...new Set((errors ?? []).map(({ extensions }) => extensions?.['code']))];
}

const cypher = [
  "'",
  '"',
  '`',
  "' OR 1=1 //",
  "'}) DETACH DELETE n //",
  '$asked',
  '{limit: 0}',
  '\\u0027',
  '/*',
  '\\',
];
const lucene = [
  '*',
  '?',
  '~',
  'a~',
  'AND',
  'OR',
  'NOT',
  '+',
  '-',
  '!',
  '(',
  ')',
  '[a TO z]',
  '{',
  '^2',
  ':',
  'folded:*',
  '/.*/',
  '&&',
  '||',
  '"',
  '\\',
  '<',
  '=',
  '>',
  '*:*',
];
const others = [
  '\0',
  '\ud800',
  '\udc00',
  '\u202e',
  '\ufeff',
  '😀',
  'ß',
  'İ',
  '\u0301',
  '\t',
  '１２',
  '𝕂𝕪𝕚𝕧',
  'ＫＹＩＶ',
  'null',
  '{}',
  '__proto__',
];

test.each([...cypher, ...lucene, ...others])('%j alone', async (word) => {
  expect([[], ['BAD_USER_INPUT']]).toContainEqual(await codes(word));
});

test('any mixture of them, and any other text', async () => {
  const piece = fc.oneof(
    fc.constantFrom(...cypher, ...lucene, ...others, ' ', 'zürich', 'bridge'),
    fc.string({ unit: 'binary', maxLength: 5 }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 8 }), async (pieces) => {
      expect([[], ['BAD_USER_INPUT']]).toContainEqual(await codes(pieces.join('')));
    }),
    { numRuns: 100 },
  );
});

test('operators find nothing that the words alone would not', async () => {
  for (const word of ['*', 'z*', 'zürich OR georgia', 'folded:zurich', '/z.*/', 'zurich~', '(zurich']) {
    const { data } = await service.execute(
      'query ($word: String!) { statements(about: [$word]) { nodes { id } } }',
      { word },
    );
    // What is left of a mark at the edge of a name is the name.
    expect([word, (data as { statements: { nodes: unknown[] } }).statements.nodes.length]).toEqual([
      word,
      word === '(zurich' ? 6 : 0,
    ]);
  }
});

test('afterwards nothing was a defect, and everything is still there', async () => {
  expect(defects).toEqual([]);
  expect(await graph.read(query('MATCH (s:Statement) RETURN count(s) AS count'))).toEqual([{ count: 9 }]);
});

test('a question cannot write: the server refuses it', async () => {
  await expect(graph.read(query('CREATE (:Statement)'))).rejects.toThrow(
    'Writing in read access mode not allowed',
  );
});
