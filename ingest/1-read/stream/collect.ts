import { OnRecordError } from '../../../src/errors/onrecord-error.js';
import { MOST_PAGE_BYTES, MOST_TEXT_BYTES, size } from '../limits.js';

/**
 * All the bytes of a stream, at most `most`: what goes on for ever is left after that (leaving the loop closes it).
 * Throws what `tooLarge` gives, and what the stream throws.
 */
export async function collect(
  chunks: AsyncIterable<Uint8Array>,
  most: number,
  tooLarge: () => OnRecordError,
): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > most) throw tooLarge();
    parts.push(chunk);
  }
  return Buffer.concat(parts, length);
}

export const textTooLarge = (where: string): OnRecordError =>
  new OnRecordError(
    'INPUT_TOO_LARGE',
    `is longer than ${size(MOST_TEXT_BYTES)}, the most that one article may have.`,
    { where, hint: 'Split it into one file for each article.' },
  );

export const pageTooLarge = (where: string): OnRecordError =>
  new OnRecordError(
    'INPUT_TOO_LARGE',
    `is longer than ${size(MOST_PAGE_BYTES)}, the most that is read of one page.`,
    {
      where,
      hint: 'Save its text alone.',
    },
  );
