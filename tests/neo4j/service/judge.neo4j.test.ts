import { loadExtraction } from '../../../ingest/6-load/load.js';
import type { Graph } from '../../../src/graph/connection.js';
import { applySchema } from '../../../src/graph/schema/apply-schema.js';
import { createService, type Service } from '../../../src/service/service.js';
import { bridge, harbour } from '../../graph/extractions.js';
import { testGraph, wipe } from '../../setup/database.js';
import { dumped } from '../write/dumped.js';

const secret = 'a-secret-of-the-desk';
const desk = { authorization: `Bearer ${secret}`, address: '192.0.2.1' };

let graph: Graph;
let service: Service;
beforeAll(async () => {
  graph = testGraph();
  await applySchema(graph);
  service = createService(graph, { keys: { judge: [{ name: 'desk', secret }], ingest: [] } });
});
beforeEach(async () => {
  await wipe(graph);
  for (const one of [harbour, bridge]) await loadExtraction(graph, one);
});
afterAll(async () => {
  await service.stop();
  await graph.close();
});

const JUDGED =
  'id verdict score reasons author at withdrawnAt one { name entity { name } } other { name entity { name } }';
const same = `mutation { judgeSame(one: "Mara Ødegård", other: "Ilja Brandt", reason: "a pen name") { ${JUDGED} } }`;

test('who is who is changed and put back with a key, and the log says who did it', async () => {
  const before = await dumped(graph);
  const { data } = await service.execute(same, {}, desk);
  const made = data!['judgeSame'] as { id: string };
  expect(made).toMatchObject({
    verdict: 'SAME',
    score: 1,
    reasons: ['a pen name'],
    author: 'desk',
    at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
    withdrawnAt: null,
    one: { name: 'mara odegard', entity: { name: 'Mara Ødegård' } },
    other: { name: 'ilja brandt', entity: { name: 'Mara Ødegård' } },
  });
  const undone = await service.execute(
    'mutation ($id: ID!) { undoJudgement(id: $id) { withdrawnAt other { entity { name } } } }',
    { id: made.id },
    desk,
  );
  expect(undone.data!['undoJudgement']).toMatchObject({
    withdrawnAt: expect.any(String),
    other: { entity: { name: 'Ilja Brandt' } },
  });
  expect((await dumped(graph)).filter((line) => !line.includes('"Judgement"'))).toEqual(
    before.filter((line) => !line.includes('"Judgement"')),
  );
  const log = await service.execute('{ judgements { nodes { id author } pageInfo { hasNextPage } } }');
  expect(log.data!['judgements']).toEqual({
    nodes: [{ id: made.id, author: 'desk' }],
    pageInfo: { hasNextPage: false },
  });
});

test.each([
  ['without a key', { address: '192.0.2.2' }, 'KEY_MISSING'],
  ['with a wrong one', { authorization: 'Bearer guess', address: '192.0.2.3' }, 'KEY_WRONG'],
])('%s nothing is changed', async (_, caller, code) => {
  const before = await dumped(graph);
  const { errors } = await service.execute(same, {}, caller);
  expect(errors?.[0]?.extensions?.['code']).toBe(code);
  expect(await dumped(graph)).toEqual(before);
});

test.each([
  [
    'mutation { judgeSame(one: "Nobody Here", other: "Ilja Brandt") { id } }',
    'JUDGE_UNKNOWN',
    'Nobody and nothing in the record is "Nobody Here".',
  ],
  [
    'mutation { judgeDifferent(one: "Ilja Brandt", other: "ILJA BRANDT") { id } }',
    'JUDGE_ONESELF',
    /^Both are one and the same: ilja brandt \([0-9a-f]{32}\)\.$/,
  ],
  [
    `mutation { undoJudgement(id: "${'0'.repeat(32)}") { id } }`,
    'JUDGEMENT_UNKNOWN',
    `There is no judgement "${'0'.repeat(32)}".`,
  ],
])('%s is refused', async (query, code, message) => {
  const { errors } = await service.execute(query, {}, desk);
  expect(errors?.[0]).toMatchObject({
    message: typeof message === 'string' ? message : expect.stringMatching(message),
    extensions: { code, hint: expect.any(String) },
  });
});

test('what the rules are not sure of is there to be decided, page by page', async () => {
  const ask = async (after: string | null) =>
    (
      await service.execute(
        'query ($after: String) { judgementSuggestions(first: 1, after: $after) { nodes { verdict author at } pageInfo { hasNextPage endCursor } } }',
        { after },
      )
    ).data!['judgementSuggestions'];
  expect(await ask(null)).toEqual({ nodes: [], pageInfo: { hasNextPage: false, endCursor: null } });
  await loadExtraction(graph, {
    ...bridge,
    articleId: 'another',
    references: bridge.references.map((one) =>
      one.id === 'e3' ? { ...one, name: 'I. Brandt', roles: [] } : one,
    ),
    statements: [],
  });
  await loadExtraction(graph, {
    ...bridge,
    articleId: 'a third',
    references: bridge.references.map((one) => (one.id === 'e1' ? { ...one, name: 'M. Odegard' } : one)),
    statements: [],
  });
  const first = (await ask(null)) as { nodes: unknown[]; pageInfo: { endCursor: string } };
  expect(first).toMatchObject({
    nodes: [{ verdict: 'UNSURE', author: 'rules 1', at: null }],
    pageInfo: { hasNextPage: true },
  });
  expect(await ask(first.pageInfo.endCursor)).toMatchObject({
    nodes: [{ verdict: 'UNSURE' }],
    pageInfo: { hasNextPage: false },
  });
});
