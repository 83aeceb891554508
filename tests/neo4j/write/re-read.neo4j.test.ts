import { loadExtraction } from '../../../ingest/6-load/load.js';
import { applySchema } from '../../../src/graph/schema/apply-schema.js';
import type { Extraction } from '../../../src/model/extraction.js';
import { bridge, harbour, harbourLater } from '../../graph/extractions.js';
import { testGraph, wipe } from '../../setup/database.js';
import { dumped } from './dumped.js';

const graph = testGraph();
beforeAll(() => applySchema(graph));
afterAll(() => graph.close());

async function graphOf(extractions: readonly Extraction[]): Promise<readonly string[]> {
  await wipe(graph);
  for (const extraction of extractions) await loadExtraction(graph, extraction);
  return dumped(graph);
}

const nothing: Extraction = { ...harbour, references: [], statements: [] };

test.each<[string, Extraction]>([
  ['fewer statements', { ...harbour, statements: harbour.statements.slice(0, 1) }],
  ['no statement and no reference', nothing],
  [
    'another day of publication',
    { ...harbour, document: { ...harbour.document, publishedAt: '2031-06-01' } },
  ],
  [
    'other names and roles',
    {
      ...harbour,
      references: harbour.references.map((reference) => ({
        ...reference,
        aliases: reference.aliases.map((alias) => `${alias}!`),
        roles: reference.roles.map((role) => ({ ...role, title: 'speaker' })),
      })),
    },
  ],
  [
    'somebody else',
    {
      ...harbour,
      references: harbour.references.map((reference) =>
        reference.type === 'PERSON' ? { ...reference, name: `Not ${reference.name}` } : reference,
      ),
    },
  ],
])('reading a version again with %s leaves only what the last reading gives', async (_, again) => {
  expect(await graphOf([bridge, harbour, harbourLater, again])).toEqual(
    await graphOf([harbourLater, again, bridge]),
  );
  expect(await graphOf([harbour, again])).toEqual(await graphOf([again]));
});

test('what only a taken-back reading had is gone, the article and its text are not', async () => {
  const lines = await graphOf([harbour, nothing]);
  const labels = lines.flatMap((line) => (JSON.parse(line) as { labels?: string[] }).labels ?? []);
  expect(labels).toEqual(['Article', 'ArticleVersion']);
});

test('a country stays as long as a city lies in it', async () => {
  const noCountry: Extraction = {
    ...harbour,
    references: harbour.references.filter(({ type }) => type !== 'COUNTRY'),
  };
  const lines = await graphOf([harbour, noCountry]);
  expect(lines.filter((line) => line.includes('"Country"'))).toHaveLength(1);
  expect(lines).toEqual(await graphOf([noCountry]));
});
