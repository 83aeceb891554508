import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import type { OnRecordError } from '../../src/errors/onrecord-error.js';
import type { ArticleFacts } from '../../src/model/document.js';
import { isAddress, STANDARD_INPUT } from '../1-read/find-inputs.js';
import type { Format } from '../1-read/sources/source.js';

/** How an input was read, so that it is read in the same way again. */
export interface ReadingChoices {
  readonly facts?: ArticleFacts;
  readonly format?: Format;
  readonly fields?: Readonly<Record<string, string>>;
  readonly follow?: boolean;
  readonly allowHosts?: readonly string[];
}

/** One article, or one input as a whole, that could not be taken into the record, and why. */
export interface Failure {
  /** 16 hex digits: a hash of the input and the place in it, so that the same failure is one file. */
  readonly id: string;
  /** Absolute path, address, or `-`. */
  readonly input: string;
  /** Place in an input that holds several articles; null for the input as a whole. */
  readonly at: string | null;
  readonly error: {
    readonly code: string;
    readonly message: string;
    readonly where: string | null;
    readonly hint: string | null;
  };
  /** How often it was tried. */
  readonly tries: number;
  /** ISO 8601, UTC. */
  readonly firstAt: string;
  readonly lastAt: string;
  readonly choices: ReadingChoices;
}

/** What a path on the command line is in a failure, whatever folder it is tried again from. */
export const inputKey = (path: string): string =>
  path === STANDARD_INPUT || isAddress(path) ? path : resolve(path);

export const failureId = (input: string, at: string | null): string =>
  createHash('sha256')
    .update(JSON.stringify([input, at]), 'utf8')
    .digest('hex')
    .slice(0, 16);

export const errorOf = ({ code, message, where, hint }: OnRecordError): Failure['error'] => ({
  code,
  message,
  where: where ?? null,
  hint: hint ?? null,
});

/** The failure as JSON has it, or undefined when it is none of ours. */
export function parseFailure(text: string): Failure | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const one = value as Partial<Failure> | null;
  const isOurs =
    typeof one === 'object' &&
    one !== null &&
    typeof one.id === 'string' &&
    typeof one.input === 'string' &&
    (one.at === null || typeof one.at === 'string') &&
    one.id === failureId(one.input, one.at) &&
    typeof one.error === 'object' &&
    typeof one.error?.code === 'string' &&
    typeof one.error.message === 'string' &&
    Number.isInteger(one.tries) &&
    typeof one.firstAt === 'string' &&
    typeof one.lastAt === 'string' &&
    typeof one.choices === 'object' &&
    one.choices !== null;
  return isOurs ? (one as Failure) : undefined;
}
