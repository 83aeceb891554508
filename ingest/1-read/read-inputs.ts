import { createHash } from 'node:crypto';
import type { OnRecordError } from '../../src/errors/onrecord-error.js';
import type { ArticleFacts, Document } from '../../src/model/document.js';
import { decodeText } from './decode-text.js';
import { fileError } from './file-error.js';
import { STANDARD_INPUT, type Input } from './find-inputs.js';
import { nameOf, readBytes } from './read-bytes.js';
import { readSideFile } from './side-file.js';

/** What became of one input. `path` is as it was found; standard input is `-`. */
export type Reading =
  | { readonly kind: 'document'; readonly path: string; readonly document: Document }
  | Extract<Input, { kind: 'failed' | 'skipped' }>;

/**
 * Reads the inputs one at a time, in their order, each when it is asked for. A bad input is yielded as `failed` and
 * never stops the others. `facts` (from the command line) stand above what side files say.
 */
export async function* readInputs(
  inputs: Iterable<Input>,
  facts: ArticleFacts = {},
): AsyncGenerator<Reading> {
  for (const input of inputs) {
    if (input.kind !== 'article') {
      yield input;
      continue;
    }
    const { path } = input;
    let reading: Reading;
    try {
      reading = { kind: 'document', path, document: await readDocument(path, facts) };
    } catch (cause) {
      const error: OnRecordError = fileError(nameOf(path), cause);
      reading = { kind: 'failed', path, error };
    }
    yield reading;
  }
}

/** One article with its frozen text. Throws coded errors (`INPUT_…`, `SIDE_FILE_INVALID`, `FACT_INVALID`). */
async function readDocument(path: string, facts: ArticleFacts): Promise<Document> {
  const bytes = await readBytes(path);
  const text = decodeText(bytes, nameOf(path));
  const beside = path === STANDARD_INPUT ? {} : await readSideFile(path);
  // Decoding changed nothing, so the bytes of the file are the UTF-8 bytes of the text.
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return Object.freeze({ ...beside, ...facts, path, text, sha256 });
}
