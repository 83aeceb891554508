import { once } from 'node:events';
import type { OnRecordError } from '../src/errors/onrecord-error.js';
import { printable } from './printable.js';

/*
 * What goes where: results to standard output, nothing else; progress, notes and errors to standard error.
 * With --json the result is JSON and each error one JSON object on a line.
 */

/** Writes to standard output and waits while the reader is slower than we are. */
export async function print(text: string): Promise<void> {
  if (!process.stdout.write(`${text}\n`)) await once(process.stdout, 'drain');
}

export const printJson = (value: unknown): Promise<void> => print(JSON.stringify(value, null, 2));

/** A line for the person who waits: progress, hints, what was passed over. */
export function note(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** An error as programs read it. */
export interface ErrorReport {
  readonly code: string;
  readonly message: string;
  readonly where: string | null;
  readonly hint: string | null;
}

export const errorReport = (error: OnRecordError): ErrorReport => ({
  code: error.code,
  message: error.message,
  where: error.where ?? null,
  hint: error.hint ?? null,
});

/** How errors are told: as JSON for programs, with the stack for those who look for a defect. */
export interface ErrorStyle {
  readonly json?: boolean;
  readonly debug?: boolean;
}

/**
 * An error for a person: `error: article.txt: is empty. Put the text of an article into it. [INPUT_EMPTY]`; or, as JSON,
 * `{"error": {…}}` on one line.
 */
export function errorText(error: OnRecordError, { json = false, debug = false }: ErrorStyle = {}): string {
  const line = json
    ? JSON.stringify({ error: errorReport(error) })
    : `error: ${error.toLine().split('\n').map(printable).join('\n  ')} [${error.code}]`;
  return debug ? `${line}\n${stackOf(error)}` : line;
}

/** The stack of an error and of those that caused it. */
function stackOf(error: Error): string {
  const cause = error.cause instanceof Error ? `\nCaused by: ${stackOf(error.cause)}` : '';
  return `${error.stack ?? error.message}${cause}`;
}
