import { mkdtempSync, rmSync, symlinkSync, cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { execFileSync } from 'node:child_process';

const root = join(__dirname, '..', '..');

/**
 * A small project of the same folders that breaks a rule in each file: if the rules did not bite (a resolver that finds
 * nothing checks nothing), this would be clean.
 */
const BAD: Readonly<Record<string, { readonly code: string; readonly message: string }>> = {
  'src/model/upwards.ts': {
    code: "import '../graph/fine.js';\n",
    message: './src/model is a lower layer: it may not import what is above it.',
  },
  'src/graph/to-ingest.ts': {
    code: "import '../../ingest/2-text/fine.js';\n",
    message: 'src is shared: it may not import ingest or cli.',
  },
  'ingest/3-recognise/sideways.ts': {
    code: "import '../2-text/fine.js';\n",
    message: 'A stage imports no other stage: what they hand on is in src/model.',
  },
  'ingest/5-state/to-graph.ts': {
    code: "import '../../src/graph/fine.js';\n",
    message: 'Extraction needs no database: only ingest/6-load and the pipeline reach the graph.',
  },
  'ingest/6-load/to-cli.ts': {
    code: "import '../../cli/fine.js';\n",
    message: 'The write path knows neither the command line, the service nor how the server is started.',
  },
  'src/service/to-driver.ts': {
    code: "import 'neo4j-driver';\n",
    message: 'Only src/graph speaks to Neo4j: add a function there.',
  },
  'src/service/to-database.ts': {
    code: "import '../database/fine.js';\n",
    message: 'The service is handed a connection: it does not start servers.',
  },
  'web/to-src.ts': {
    code: "import '../src/graph/fine.js';\n",
    message: 'The explorer knows OnRecord by GraphQL alone: its types are generated from schema.graphql.',
  },
  'cli/to-web.ts': {
    code: "import '../web/fine.js';\n",
    message: 'The explorer is built into files: nothing imports it.',
  },
  'src/errors/to-tests.ts': {
    code: "import '../../tests/fine.js';\n",
    message: 'The product does not import its tests.',
  },
};
const FINE = ['src/graph', 'src/database', 'ingest/2-text', 'cli', 'web', 'tests'];

interface Result {
  readonly filePath: string;
  readonly messages: readonly { readonly ruleId: string | null; readonly message: string }[];
}

function lint(folder: string): readonly Result[] {
  try {
    return JSON.parse(
      execFileSync(process.execPath, [join(root, 'node_modules/eslint/bin/eslint.js'), '-f', 'json', '.'], {
        cwd: folder,
        encoding: 'utf8',
      }),
    );
  } catch (error) {
    return JSON.parse((error as { stdout: string }).stdout);
  }
}

let folder: string;
let results: readonly Result[];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-lint-'));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  for (const file of [
    'eslint.config.js',
    'eslint.boundaries.js',
    'tsconfig.json',
    'web/tsconfig.json',
    'package.json',
  ])
    cpSync(join(root, file), join(folder, file));
  const put = (path: string, code: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), code);
  };
  for (const place of FINE) put(`${place}/fine.ts`, 'export const fine = true;\n');
  for (const [path, { code }] of Object.entries(BAD)) put(path, code);
  results = lint(folder);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each(Object.entries(BAD))('%s is refused', (path, { message }) => {
  const found = results.find(({ filePath }) => filePath.endsWith(path));
  expect(found?.messages.map((one) => one.message).join('\n')).toContain(message);
});

test('what imports nothing is fine', () => {
  for (const place of FINE) {
    expect(results.find(({ filePath }) => filePath.endsWith(`${place}/fine.ts`))?.messages).toEqual([]);
  }
});
