import { availableParallelism } from 'node:os';
import { OnRecordError } from '../../../src/errors/onrecord-error.js';

/** More would wait for what is done with their findings, which is one thread's work. */
const MOST_USEFUL = 4;

/**
 * How many threads read windows of texts: `ONRECORD_THREADS`, else as many as there are processors, up to four. What is found
 * does not depend on it. Throws `THREADS_INVALID`.
 */
export function readerThreads(setting: string | undefined = process.env.ONRECORD_THREADS): number {
  if (setting === undefined || setting === '') return Math.min(MOST_USEFUL, availableParallelism());
  const threads = Number(setting);
  if (!Number.isInteger(threads) || threads < 1) {
    throw new OnRecordError('THREADS_INVALID', `"${setting}" is no number of threads.`, {
      where: 'ONRECORD_THREADS',
      hint: 'Give a whole number from 1 on, or leave it out.',
    });
  }
  return threads;
}
