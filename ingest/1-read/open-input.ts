import { createReadStream } from 'node:fs';
import type { Fetcher, Validators } from './fetch/fetcher.js';
import { STANDARD_INPUT, isAddress } from './find-inputs.js';
import { formatOf, endingOf } from './sources/format-of.js';
import type { Format, Opened } from './sources/source.js';
import { gunzip, isGzip } from './stream/gunzip.js';
import { peek } from './stream/peek.js';

/** Enough to see what an input is. */
const HEAD = 4096;

export interface OpenedInput extends Opened {
  readonly format: Format;
  /** Of an address: what makes the next request to it cheap. */
  readonly validators?: Validators;
}

export interface OpenOptions {
  readonly format?: Format;
  readonly fetcher: Fetcher;
  /** What is known of an address from an earlier run. */
  readonly known?: Validators;
}

/**
 * Opens a file, standard input (`-`) or an address, unpacks gzip and tells its format. `unchanged` for an address whose
 * server says that it is as it was. Throws the system's own errors and what the fetcher throws.
 */
export async function openInput(
  path: string,
  { format: forced, fetcher, known }: OpenOptions,
): Promise<OpenedInput | 'unchanged'> {
  const where = nameOf(path);
  if (!isAddress(path)) {
    const chunks = path === STANDARD_INPUT ? process.stdin : createReadStream(path);
    const { bytes, format } = await unpacked(chunks as AsyncIterable<Buffer>, where, path, forced);
    return { where, bytes, format };
  }
  const fetched = await fetcher.fetch(path, known);
  if (fetched.kind === 'unchanged') return 'unchanged';
  const { address, body, mediaType, charset, validators } = fetched;
  const name = new URL(address).pathname;
  const { bytes, format } = await unpacked(once(body), where, name, forced, mediaType);
  return { where, bytes, format, address, validators, ...(charset !== undefined && { charset }) };
}

async function unpacked(
  chunks: AsyncIterable<Uint8Array>,
  where: string,
  name: string,
  forced?: Format,
  mediaType?: string,
): Promise<{ readonly bytes: AsyncIterable<Uint8Array>; readonly format: Format }> {
  const outer = await peek(chunks, HEAD);
  // "a.txt" is what it says, and says below that it is no text.
  const plain = forced === undefined && endingOf(name).ending === 'txt' && !endingOf(name).packed;
  if (plain || !isGzip(outer.head)) {
    return { bytes: outer.all, format: forced ?? formatOf(name, outer.head, mediaType) };
  }
  const inner = await peek(gunzip(outer.all, where), HEAD);
  // What a server says of a packed file is about the packing.
  return { bytes: inner.all, format: forced ?? formatOf(name, inner.head) };
}

async function* once(body: Buffer): AsyncGenerator<Buffer> {
  yield await Promise.resolve(body);
}

/** The path as a person knows it. */
export const nameOf = (path: string): string => (path === STANDARD_INPUT ? 'standard input' : path);
