import { execFileSync } from 'node:child_process';
import { build, BUILD_LIMIT } from '../../../cli/program.js';
import { pathToFileURL } from 'node:url';
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
  const built = require.resolve('../../../../dist/ingest/3-recognise/reader/native-calls.js');
  const file = pathToFileURL(built).href;
  const thread = `
    import { writeSync } from 'node:fs';
    import { parentPort, workerData } from 'node:worker_threads';
    import { counted } from ${JSON.stringify(file)};
    await counted(workerData, async () => {
      parentPort.postMessage('begun');
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 300);
      writeSync(1, 'called ');
    });`;
  const program = `
    import { Worker } from 'node:worker_threads';
    import { awaitedAtExit } from ${JSON.stringify(file)};
    const workerData = awaitedAtExit();
    process.once('exit', () => process.stdout.write('ended'));
    const url = new URL('data:text/javascript,' + ${JSON.stringify(encodeURIComponent(thread))});
    new Worker(url, { workerData }).on('message', () => process.exit());`;
  const printed = execFileSync(process.execPath, ['--input-type=module', '-e', program], {
    encoding: 'utf8',
  });
  expect(printed).toBe('called ended');
});
