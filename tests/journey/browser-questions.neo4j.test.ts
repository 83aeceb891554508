import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Row } from '../../src/graph/connection.js';
import { applySchema } from '../../src/graph/schema/apply-schema.js';
import { testGraph, wipe } from '../setup/database.js';
import { loadSamples } from './read-and-load.js';

const docs = join(__dirname, '..', '..', 'docs');
const page = readFileSync(join(docs, 'browser.md'), 'utf8');
const QUESTIONS = [...page.matchAll(/^### (\d+\. .+)\n+```cypher\n([\s\S]+?)```/gmu)].map(
  ([, title, cypher]) => [title as string, cypher as string] as const,
);

const graph = testGraph();
beforeAll(async () => {
  await applySchema(graph);
  await wipe(graph);
  await loadSamples(graph);
});
afterAll(() => graph.close());

test('there are ten', () => expect(QUESTIONS).toHaveLength(10));

test.each(QUESTIONS)('%s', async (_, text) => {
  const rows: readonly Row[] = await graph.read({
    text,
    parameters: { about: 'Kyiv', by: 'Oksana Verbytska' },
  });
  expect(rows.length).toBeGreaterThan(0);
});

test('every label of the graph has a caption and a colour in the style file', async () => {
  const style = readFileSync(join(docs, 'browser.grass'), 'utf8');
  const labels = await graph.read({ text: 'CALL db.labels() YIELD label RETURN label', parameters: {} });
  for (const { label } of labels) {
    if (label === 'Entity' || label === 'Schema') continue;
    expect(style).toMatch(
      new RegExp(`node\\.${String(label)} \\{[^}]*color: #[^}]*caption: '\\{\\w+\\}'`, 'u'),
    );
  }
});

test('every caption is a property that the nodes have', async () => {
  const style = readFileSync(join(docs, 'browser.grass'), 'utf8');
  for (const [, label, property] of style.matchAll(/node\.(\w+) \{[^}]*caption: '\{(\w+)\}'/gu)) {
    const [found] = await graph.read({
      text: 'MATCH (node) WHERE $label IN labels(node) RETURN count(node) AS nodes, count(node[$property]) AS captioned',
      parameters: { label, property },
    });
    expect(found?.['captioned']).toBe(found?.['nodes']);
  }
});
