import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ExtractionContract } from '../../ingest/contract.js';
import { scratch } from '../ingest/1-read/scratch.js';
import { build, BUILD_LIMIT, onrecord, PROGRAM } from './program.js';

const SAMPLES = join(__dirname, '../../samples');
const ARTICLE =
  'The mayor of Lviv, Ada Vale, said that the trams would run again. “Wait and see 🚋,” Vale said.\r\n';

beforeAll(build, BUILD_LIMIT);

let files: ReturnType<typeof scratch>;
beforeEach(() => {
  files = scratch({ 'a.txt': ARTICLE, 'b.txt': 'Lviv is quiet.', 'bad/c.txt': '' });
});
afterEach(() => files.remove());

const lines = (text: string): readonly ExtractionContract[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as ExtractionContract);

test('one document is one indented object, with every field of the contract', async () => {
  const { code, stdout, stderr } = await onrecord(['extract', 'a.txt', '--published', '2024-05-06'], {
    cwd: files.folder,
  });
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/^\{\n {2}"document": \{\n/);
  const found = JSON.parse(stdout) as ExtractionContract;
  expect(found.document).toEqual({
    path: 'a.txt',
    sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown,
    title: null,
    author: null,
    url: null,
    publisher: null,
    publishedAt: '2024-05-06',
    language: null,
  });
  expect(found.statements.map(({ quotes }) => quotes)).toContainEqual(['“Wait and see 🚋,”']);
  expect(Object.keys(found.statements[0]!)).toEqual(
    'id kind act content quotes cue source speakers speakerScores speakerCandidates about addressees saidOn place within score'.split(
      ' ',
    ),
  );
  expect(Object.keys(found.entities[0]!)).toEqual('id type name named aliases ids roles mentions'.split(' '));
});

test('with --jsonl each sample is one line, in order, and every quote is the very text of its span', async () => {
  const { code, stdout, stderr } = await onrecord(['extract', '--jsonl', SAMPLES]);
  const found = lines(stdout);
  expect(code).toBe(0);
  expect(found).toHaveLength(8);
  expect(stderr.split('\n')).toContain(
    `9/9 ${SAMPLES}/README.md: skipped, its name does not say that it is an article`,
  );
  expect(found.map(({ document }) => document.path)).toEqual(
    found.map(({ document }) => document.path).sort(),
  );
  for (const { document, statements, entities } of found) {
    const text = readFileSync(document.path, 'utf8');
    expect(document.publisher).toMatch(/ \(fiction\)$/);
    expect(statements.length).toBeGreaterThan(5);
    const known = new Set(entities.map(({ id }) => id));
    for (const { content, quotes, speakers, about } of statements) {
      expect(quotes).toEqual(content.map(([start, end]) => text.slice(start, end)));
      for (const id of [...speakers, ...about.map(({ entity }) => entity)]) expect(known).toContain(id);
    }
  }
});

test('what is found does not depend on the number of threads', async () => {
  const printed = async (threads: string) => {
    const { code, stdout } = await onrecord(['extract', '--jsonl', SAMPLES], {
      environment: { ONRECORD_THREADS: threads },
    });
    expect(code).toBe(0);
    return stdout;
  };
  const one = await printed('1');
  expect(await printed('2')).toBe(one);
  expect(await printed('3')).toBe(one);
});

test('reads standard input', async () => {
  const { code, stdout } = await onrecord(['extract', '-', '--jsonl', '--title', 'Trams'], {
    input: ARTICLE,
  });
  expect(code).toBe(0);
  expect(lines(stdout)[0]!.document).toMatchObject({ path: '-', title: 'Trams' });
});

test('one bad input ends with 1; the others are printed, the reason is told', async () => {
  const { code, stdout, stderr } = await onrecord(['extract', '--jsonl', 'no.txt', 'bad', 'a.txt', 'b.txt'], {
    cwd: files.folder,
  });
  expect(code).toBe(1);
  expect(lines(stdout).map(({ document }) => document.path)).toEqual(['a.txt', 'b.txt']);
  expect(stderr.split('\n').filter((line) => line.startsWith('error'))).toEqual([
    'error: no.txt: does not exist. Check the path. [INPUT_MISSING]',
    'error: bad/c.txt: is empty. Put the text of an article into it. [INPUT_EMPTY]',
  ]);
});

test('with --json an error is one JSON object on standard error', async () => {
  const { code, stdout, stderr } = await onrecord(['extract', '--json', '-'], { input: Buffer.from([0xff]) });
  expect([code, stdout]).toEqual([1, '']);
  expect(JSON.parse(stderr)).toEqual({
    error: {
      code: 'INPUT_NOT_UTF8',
      message: 'is not UTF-8 (byte 0, line 1). It looks like ISO-8859-1.',
      where: 'standard input',
      hint: 'Save it as UTF-8 ("iconv -f ISO-8859-1 -t UTF-8") and try again.',
    },
  });
});

test('with --debug an error tells where in the program it came from', async () => {
  const { stderr } = await onrecord(['extract', '--debug', files.path('no.txt')]);
  expect(stderr).toMatch(/\[INPUT_MISSING\]\nOnRecordError: does not exist\.\n {4}at .*file-error/);
  expect(stderr).toContain('\nCaused by: Error: ENOENT');
});

test('a reader that closes the pipe, such as head, is no error', () => {
  const shell = `ONRECORD_THREADS=2 "${process.execPath}" "${PROGRAM}" extract --jsonl "${SAMPLES}" "${SAMPLES}/" 2>"${files.path('err')}" | head -c 100`;
  const { stdout } = spawnSync('sh', ['-c', shell], { encoding: 'utf8' });
  expect(stdout).toHaveLength(100);
  const told = readFileSync(files.path('err'), 'utf8').split('\n');
  expect(told.filter((line) => line !== '' && !/^\d+\/18 /.test(line))).toEqual([]);
});

// Linux has a device that is always full.
(existsSync('/dev/full') ? test : test.skip)('a full disk is told in one line', () => {
  const shell = `"${process.execPath}" "${PROGRAM}" extract "${files.path('a.txt')}" > /dev/full`;
  const { status, stderr } = spawnSync('sh', ['-c', shell], { encoding: 'utf8' });
  expect(stderr).toBe(
    'error: standard output: cannot be written: ENOSPC: no space left on device, write. Make room, or send it elsewhere. [OUTPUT_FAILED]\n',
  );
  expect(status).toBe(1);
});
