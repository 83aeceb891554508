import { mkdtempSync, readdirSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';
import { variableTexts } from './constant-text.js';

const root = join(__dirname, '..', '..');
const sources = ['src', 'ingest', 'cli'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(root, folder, name)),
);
const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  strict: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: true,
  types: [],
};

test('the text of every query is constant: what is asked for is in its parameters', () => {
  expect(sources.filter((file) => file.startsWith(join(root, 'src', 'graph'))).length).toBeGreaterThan(20);
  expect(variableTexts(sources, options)).toEqual([]);
}, 120_000);

test('a text with something from outside in it is found, however it gets there', () => {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-cypher-'));
  try {
    mkdirSync(join(folder, 'graph'));
    const write = (name: string, code: string): string => {
      writeFileSync(join(folder, 'graph', name), code);
      return join(folder, 'graph', name);
    };
    const maker = write(
      'query.ts',
      'export const query = (text: string, parameters: object = {}) => ({ text, parameters });\n',
    );
    const bad = write(
      'bad.ts',
      [
        "import { query } from './query.js';",
        "const fine = 'MATCH (n) RETURN n';",
        "const part = (side: 'A' | 'B') => `MATCH (:${side})`;",
        'export const constant = query(`${fine} LIMIT ${5}`);',
        "export const fixed = (side: 'A' | 'B') => query(`${part(side)} RETURN 1`);",
        'export const template = (name: string) => query(`MATCH (n {name: "${name}"}) RETURN n`);',
        "export const joined = (name: string) => query('MATCH (n) WHERE n.x = ' + name);",
        'const inside = (value: string) => `WHERE n.x = ${value}`;',
        'export const through = (value: string) => query(`MATCH (n) ${inside(value)} RETURN n`);',
        'export const listed = (names: string[]) => query(`RETURN [${names.join()}]`);',
        'const handed = (make: (value: string) => string, value: string) => query(make(value));',
        'handed((value) => `MATCH (n) RETURN ${value}`, process.cwd());',
        'template(process.argv[2]!); joined(process.title); through(process.version); listed(process.argv);',
      ].join('\n'),
    );
    const found = variableTexts([maker, bad], options);
    expect(found.map(({ text }) => text).sort()).toEqual(
      ['value', 'process.argv', 'process.argv[2]!', 'process.title', 'process.version'].sort(),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 60_000);
