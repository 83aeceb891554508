import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, validate } from 'graphql';
import { createSchema } from '../../src/service/executable-schema.js';
import { questionTabs, tabsOf } from '../../src/service/graphiql/question-tabs.js';

test('each query of a guide is a tab under its question', () => {
  const guide = [
    '# Title',
    '',
    '**Who said',
    'what?** Text.',
    '',
    '```graphql',
    '{ a }',
    '```',
    '',
    '## Pages',
    '',
    '```bash',
    'curl',
    '```',
    '```graphql',
    'query ($id: ID) { b }',
    '```',
  ].join('\n');
  expect(tabsOf(guide)).toEqual([
    { query: '# Who said what?\nquery WhoSaidWhat { a }\n' },
    { query: '# Pages\nquery Pages ($id: ID) { b }\n' },
  ]);
});

test('every tab is a question that the schema can answer, with its title', () => {
  const schema = createSchema();
  const guide = readFileSync(join(__dirname, '..', '..', 'docs', 'graphql.md'), 'utf8');
  const tabs = questionTabs();
  expect(tabs.length).toBeGreaterThanOrEqual([...guide.matchAll(/^```graphql$/gm)].length);
  expect(tabs.length).toBeGreaterThanOrEqual(6);
  for (const { query } of tabs) {
    expect(query).toMatch(/^# \S/);
    expect(validate(schema, parse(query))).toEqual([]);
  }
});
