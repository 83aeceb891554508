import { execFileSync } from 'node:child_process';
import { build, BUILD_LIMIT } from '../../../cli/program.js';
import { counted, type NativeCalls } from '../../../../ingest/3-recognise/reader/native-calls.js';

beforeAll(build, BUILD_LIMIT);

const memory = (): NativeCalls => new Int32Array(new SharedArrayBuffer(8));

test('a call is counted while it runs, also one that fails', async () => {
  const calls = memory();
  const seen: number[] = [];
  const call = () => Promise.resolve(seen.push(calls[1] as number));
  await Promise.all([counted(calls, call), counted(calls, call)]);
  await expect(counted(calls, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  expect(seen).toEqual([1, 2]);
  expect(calls[1]).toBe(0);
});

test('none begins once the process ends', async () => {
  const calls = memory();
  calls[0] = 1;
  let begun = false;
  void counted(calls, () => Promise.resolve((begun = true)));
  await new Promise((resolve) => setImmediate(resolve));
  expect([begun, calls[1]]).toEqual([false, 0]);
});

test('the end of the process waits for the call of another thread', () => {
  const file = require.resolve('../../../../dist/ingest/3-recognise/reader/native-calls.js');
  const thread = `
    const { workerData, parentPort } = require('node:worker_threads');
    import(${JSON.stringify(file)}).then(({ counted }) => counted(workerData, async () => {
      parentPort.postMessage('begun');
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 300);
      require('node:fs').writeSync(1, 'called ');
    }));`;
  const program = `
    import { Worker } from 'node:worker_threads';
    import { awaitedAtExit } from ${JSON.stringify(file)};
    const workerData = awaitedAtExit();
    process.once('exit', () => process.stdout.write('ended'));
    new Worker(${JSON.stringify(thread)}, { eval: true, workerData }).on('message', () => process.exit());`;
  const printed = execFileSync(process.execPath, ['--input-type=module', '-e', program], {
    encoding: 'utf8',
  });
  expect(printed).toBe('called ended');
});
