import { setTimeout as sleep } from 'node:timers/promises';
import { readFile } from 'node:fs/promises';
import { OnRecordError } from '../../errors/onrecord-error.js';
import type { GraphAddress } from '../../graph/connection.js';
import { answer } from '../answer.js';
import { lastLines } from '../run-command.js';
import type { LocalLayout } from './layout.js';
import { isServerOf } from './state.js';

const patienceSeconds = 180;

/**
 * Waits until the server answers a query. Throws `DATABASE_START_FAILED` with the words of its log as soon as the process
 * is gone, `DATABASE_PASSWORD` when it refuses the password, `DATABASE_NO_ANSWER` when patience is at its end.
 */
export async function untilReady(layout: LocalLayout, pid: number, address: GraphAddress): Promise<void> {
  const end = Date.now() + patienceSeconds * 1_000;
  for (;;) {
    try {
      return await answer(address);
    } catch (error) {
      if (error instanceof OnRecordError && error.code === 'DATABASE_PASSWORD')
        throw passwordRefused(layout, error);
      if (!(await isServerOf(layout, pid))) throw await startFailed(layout);
      if (Date.now() > end) throw noAnswer(layout, pid, error);
    }
    await sleep(200);
  }
}

function passwordRefused(layout: LocalLayout, cause: OnRecordError): OnRecordError {
  return new OnRecordError(
    'DATABASE_PASSWORD',
    'The local Neo4j refuses the password that is kept in this file.',
    {
      where: layout.password,
      hint: 'Write the right one there, or reset the database as docs/database.md says.',
      cause,
    },
  );
}

function noAnswer(layout: LocalLayout, pid: number, cause: unknown): OnRecordError {
  return new OnRecordError(
    'DATABASE_NO_ANSWER',
    `The local Neo4j (process ${pid}) runs but has not answered for ${patienceSeconds} seconds.`,
    { where: layout.log, hint: 'Stop it with "onrecord db stop", then try again.', cause },
  );
}

async function startFailed(layout: LocalLayout): Promise<OnRecordError> {
  const log = await readFile(layout.log, 'utf8').catch(() => '');
  return new OnRecordError(
    'DATABASE_START_FAILED',
    `The local Neo4j ended while starting:\n${causeIn(log)}`,
    {
      where: layout.log,
      hint: 'The whole story is in this log; "onrecord doctor" checks Java, ports and disk space.',
    },
  );
}

/** The line that tells the reason: the innermost "Caused by" of a Java stack trace, else the last lines. */
export function causeIn(log: string): string {
  const lines = log.split('\n');
  const causes = lines.filter((line) => line.startsWith('Caused by: '));
  const innermost = causes.at(-1);
  if (innermost !== undefined) return innermost.slice('Caused by: '.length);
  const errors = lines.filter((line) => /\b(ERROR|Error|error)\b/.test(line));
  return lastLines((errors.length > 0 ? errors : lines).join('\n'), 3) || 'it left no words in its log';
}
