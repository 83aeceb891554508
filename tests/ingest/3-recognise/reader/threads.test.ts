import { availableParallelism } from 'node:os';
import { readerThreads } from '../../../../ingest/3-recognise/reader/threads.js';

test.each([
  ['1', 1],
  ['16', 16],
  ['', Math.min(4, availableParallelism())],
  [undefined, Math.min(4, availableParallelism())],
])('%j is %i', (setting, threads) => {
  delete process.env.ONRECORD_THREADS;
  expect(readerThreads(setting)).toBe(threads);
});

test.each(['0', '-1', '1.5', 'two'])('%j is refused', (setting) => {
  expect(() => readerThreads(setting)).toThrow(
    expect.objectContaining({
      code: 'THREADS_INVALID',
      message: `"${setting}" is no number of threads.`,
      where: 'ONRECORD_THREADS',
      hint: 'Give a whole number from 1 on, or leave it out.',
    }),
  );
});
