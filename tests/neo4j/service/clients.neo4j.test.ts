import { execFile, execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ask, lineOf, ServiceError, whoSaidWhatAbout } from '../../../examples/typescript/client.js';
import { DidYouMeanDocument, WhoSaidWhatDocument } from '../../../examples/typescript/questions.js';
import type { Graph } from '../../../src/graph/connection.js';
import { createService, type Service } from '../../../src/service/service.js';
import { testGraph, wipe } from '../../setup/database.js';
import { addCast } from '../read/cast.js';

const root = join(__dirname, '..', '..', '..');
let graph: Graph;
let service: Service;
let url: string;
beforeAll(async () => {
  graph = testGraph();
  await wipe(graph);
  await addCast(graph);
  service = createService(graph);
  url = await service.start(0);
});
afterAll(async () => {
  await service.stop();
  await graph.close();
});

test('the TypeScript client goes through all pages, and shows who said what', async () => {
  const lines: string[] = [];
  for await (const statement of whoSaidWhatAbout('zurich', url)) lines.push(lineOf(statement));
  expect(lines).toContain('2024-04-30 Mira Nováková (Council president): “The bridge will close in June”');
  expect(lines).toEqual([...lines].sort().reverse());
  expect((await ask(DidYouMeanDocument, { name: 'Zurih' }, url)).suggestions).toContainEqual({
    name: 'Zürich',
    type: 'CITY',
  });
});

test('and throws what the service refuses, with its code', async () => {
  const refused = ask(WhoSaidWhatDocument, { about: ['Zürich'], first: 500 }, url);
  await expect(refused).rejects.toThrow(ServiceError);
  await expect(refused).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
});

const python =
  spawnSync('python3', ['--version']).status === 0 || process.env.CI === 'true' ? test : test.skip;
const inPython = async (name: string) => {
  const { stdout } = await promisify(execFile)(
    'python3',
    [join(root, 'examples', 'python', 'client.py'), name],
    { env: { ...process.env, ONRECORD_URL: url, PYTHONIOENCODING: 'utf-8' } },
  );
  return stdout.trimEnd().split('\n');
};

python('the Python client shows the same lines', async () => {
  const lines: string[] = [];
  for await (const statement of whoSaidWhatAbout('zurich', url)) lines.push(lineOf(statement));
  expect(await inPython('zurich')).toEqual(lines);
  expect(await inPython('Zurih')).toEqual(['Nothing about Zurih. Did you mean Zürich?']);
});

test('the types of the client are those that schema and questions give', () => {
  // A difference makes it exit with 1, and this throw.
  expect(
    execFileSync(process.execPath, [join(root, 'scripts', 'codegen.mjs'), '--check'], { encoding: 'utf8' }),
  ).toBe('');
});
