import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { packageFile } from '../../src/database/package-file.js';

const page = readFileSync(packageFile('docs/database.md'), 'utf8');
const folder = dirname(packageFile('src/database/open-database.ts'));
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(join(folder, name), 'utf8'))
  .join('\n');

const distinct = (text: string, pattern: RegExp): readonly string[] =>
  [...new Set([...text.matchAll(pattern)].map(([, found = '']) => found))].sort();

test('docs/database.md says what to do about every code that opening a database raises, and about no other', () => {
  const raised = distinct(sources, /'((?:DATABASE|JAVA|MAVEN|DOCKER)_[A-Z_]+)'/g);
  const documented = distinct(page.slice(page.indexOf('| code')), /`([A-Z]+_[A-Z_]+)`(?=[,| ])/g);
  expect(raised.length).toBeGreaterThan(10);
  // The first is raised by the connection itself; the others are variables, which the table speaks of too.
  const elsewhere = ['DATABASE_UNREACHABLE', 'JAVA_HOME', 'ONRECORD_DATABASE', 'ONRECORD_HOME'];
  expect(documented.filter((code) => !elsewhere.includes(code))).toEqual(raised);
});

test('docs/database.md explains every variable that is read', () => {
  const read = distinct(sources, /\benvironment\.([A-Z][A-Z0-9_]+)/g);
  const explained = distinct(page.slice(page.indexOf('## Settings')), /^\| `([A-Z0-9_]+)`/gm);
  expect(explained).toEqual(expect.arrayContaining([...read]));
});
