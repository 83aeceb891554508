import { Readable, pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { OnRecordError } from '../../../src/errors/onrecord-error.js';

/** Text packs to a third or a tenth; what unpacks to more than this is made to fill a disk or a memory. */
const MOST_TIMES = 200;
/** Short inputs may be all blanks. */
const ALWAYS_ALLOWED = 16_777_216;

/**
 * The bytes that were packed, of one or several gzip members. Throws `INPUT_GZIP_BROKEN` (damaged or cut off) and
 * `INPUT_GZIP_BOMB`.
 */
export async function* gunzip(chunks: AsyncIterable<Uint8Array>, where: string): AsyncGenerator<Uint8Array> {
  let packed = 0;
  let unpacked = 0;
  const counted = async function* (): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      packed += chunk.length;
      yield chunk;
    }
  };
  const unzip = createGunzip();
  // Errors of either end come out of the loop below.
  const source = Readable.from(counted(), { objectMode: false });
  pipeline(source, unzip, () => undefined);
  try {
    for await (const chunk of unzip as AsyncIterable<Buffer>) {
      unpacked += chunk.length;
      if (unpacked > ALWAYS_ALLOWED && unpacked > packed * MOST_TIMES) throw bomb(where);
      yield chunk;
    }
  } catch (cause) {
    throw isZlibError(cause) ? broken(where, cause) : cause;
  }
}

export const isGzip = (head: Uint8Array): boolean => head[0] === 0x1f && head[1] === 0x8b;

const isZlibError = (cause: unknown): cause is { readonly code: string; readonly message: string } =>
  typeof cause === 'object' &&
  cause !== null &&
  'code' in cause &&
  typeof cause.code === 'string' &&
  cause.code.startsWith('Z_');

const bomb = (where: string): OnRecordError =>
  new OnRecordError('INPUT_GZIP_BOMB', `unpacks to more than ${MOST_TIMES} times its size.`, {
    where,
    hint: 'No archive of texts does: it was made to fill memory or disk.',
  });

const broken = (where: string, cause: { readonly code: string; readonly message: string }): OnRecordError =>
  new OnRecordError(
    'INPUT_GZIP_BROKEN',
    cause.code === 'Z_BUF_ERROR'
      ? 'is a gzip archive that ends too early.'
      : `is a damaged gzip archive (${cause.message}).`,
    { where, hint: 'What came before the damage was read: fetch the file again.', cause },
  );
