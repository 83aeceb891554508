import { createReadStream } from 'node:fs';
import { OnRecordError } from '../../src/errors/onrecord-error.js';
import { STANDARD_INPUT } from './find-inputs.js';

/** An article is far smaller: the bound keeps the time and memory for one input within sight. */
export const MOST_BYTES = 262_144;

/**
 * Reads a file, a pipe or standard input (`-`), at most `MOST_BYTES`: what goes on for ever is left after that.
 * Throws `INPUT_TOO_LARGE` and the system's own errors.
 */
export async function readBytes(path: string): Promise<Uint8Array> {
  const stream = path === STANDARD_INPUT ? process.stdin : createReadStream(path);
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    length += chunk.length;
    // Leaving the loop closes the stream.
    if (length > MOST_BYTES) throw tooLarge(path);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, length);
}

function tooLarge(path: string): OnRecordError {
  return new OnRecordError('INPUT_TOO_LARGE', 'is longer than 256 KiB, the most that one article may have.', {
    where: nameOf(path),
    hint: 'Split it into one file for each article.',
  });
}

/** The path as a person knows it. */
export const nameOf = (path: string): string => (path === STANDARD_INPUT ? 'standard input' : path);
