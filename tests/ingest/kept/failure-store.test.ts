import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { failureId } from '../../../ingest/kept/failure.js';
import { FailureStore } from '../../../ingest/kept/failure-store.js';
import { OnRecordError } from '../../../src/errors/onrecord-error.js';
import { scratch } from '../1-read/scratch.js';

let files: ReturnType<typeof scratch>;
beforeEach(() => {
  files = scratch();
});
afterEach(() => files.remove());

const EMPTY = new OnRecordError('INPUT_EMPTY', 'is empty.', { where: 'a.txt', hint: 'Fill it.' });
const names = (): readonly string[] => readdirSync(files.path('failed'));

test('keeps a failure as one JSON file, with all that is needed to try again', async () => {
  const store = await FailureStore.open(files.folder);
  await store.add('a.jsonl', '12', EMPTY, { fields: { text: 'body' }, format: 'jsonl' });
  const id = failureId(resolve('a.jsonl'), '12');
  expect(names()).toEqual([`${id}.json`]);
  expect(JSON.parse(readFileSync(files.path(`failed/${id}.json`), 'utf8'))).toEqual({
    id,
    input: resolve('a.jsonl'),
    at: '12',
    error: { code: 'INPUT_EMPTY', message: 'is empty.', where: 'a.txt', hint: 'Fill it.' },
    tries: 1,
    firstAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/) as unknown,
    lastAt: expect.any(String) as unknown,
    choices: { fields: { text: 'body' }, format: 'jsonl' },
  });
});

test('the same failure again is counted, in this program and in the next', async () => {
  const store = await FailureStore.open(files.folder);
  const first = await store.add('a.txt', null, EMPTY, {});
  await store.add('a.txt', null, EMPTY, {});
  const next = await FailureStore.open(files.folder);
  const third = await next.add('a.txt', null, new OnRecordError('X', 'other.'), {});
  expect(third).toMatchObject({
    id: first.id,
    tries: 3,
    firstAt: first.firstAt,
    error: { code: 'X', where: null },
  });
  expect(names()).toHaveLength(1);
});

test('an address and standard input stay as they are, whatever the folder', async () => {
  const store = await FailureStore.open(files.folder);
  expect((await store.add('https://example.org/a', null, EMPTY, {})).input).toBe('https://example.org/a');
  expect((await store.add('-', null, EMPTY, {})).input).toBe('-');
});

test('what goes well is settled: that place only', async () => {
  const store = await FailureStore.open(files.folder);
  for (const at of ['1', '2', null]) await store.add('a.jsonl', at, EMPTY, {});
  await store.settle('a.jsonl', '1');
  await store.settle('b.jsonl', '2');
  expect((await store.list()).failures.map(({ at }) => at).sort()).toEqual(['2', null]);
});

test('a folder that is not there holds nothing, and is not made by looking', async () => {
  const store = await FailureStore.open(files.path('none'));
  expect(await store.list()).toEqual({ failures: [], foreign: [] });
  await store.drop('0'.repeat(16));
  expect(readdirSync(files.folder)).toEqual([]);
});

test('what is no failure is told and left alone; half-written files are never seen', async () => {
  const store = await FailureStore.open(files.folder);
  const { id } = await store.add('a.txt', null, EMPTY, {});
  const whole = readFileSync(files.path(`failed/${id}.json`), 'utf8');
  writeFileSync(files.path('failed/a.json'), '{}');
  writeFileSync(files.path('failed/b.json'), whole.slice(0, 40));
  writeFileSync(files.path(`failed/${'0'.repeat(16)}.json`), whole.replace(id, '0'.repeat(16)));
  writeFileSync(files.path(`failed/${id}.json.x.tmp`), 'x');
  const { failures, foreign } = await store.list();
  expect(failures.map((failure) => failure.id)).toEqual([id]);
  expect(foreign).toEqual([`${'0'.repeat(16)}.json`, 'a.json', 'b.json']);
});

test('many at once lose nothing', async () => {
  const stores = await Promise.all(Array.from({ length: 4 }, () => FailureStore.open(files.folder)));
  await Promise.all(
    stores.flatMap((store) =>
      Array.from({ length: 20 }, (_, i) => store.add('a.jsonl', String(i), EMPTY, {})),
    ),
  );
  const { failures, foreign } = await stores[0]!.list();
  expect([failures.length, foreign]).toEqual([20, []]);
  expect(names()).toHaveLength(20);
});
