import type { Document } from '../src/model/document.js';
import type { Reading } from './1-read/read-inputs.js';

/** A document that need not be extracted: the graph has it as it is. */
export interface Known {
  readonly kind: 'known';
  readonly input: string;
  readonly path: string;
}

/** Asked for several documents at once; says of each whether it is in the graph unchanged. */
export type AreKnown = (documents: readonly Document[]) => Promise<readonly boolean[]>;

/** So many documents are asked for at once, or fewer that are so long together (UTF-16 units). */
const AT_ONCE = 32;
const MOST_LENGTH = 2_000_000;

/** The readings in their order, with the documents that are known as `known`. Keeps a few of them in memory. */
export async function* passOverKnown(
  readings: AsyncIterable<Reading>,
  areKnown: AreKnown,
): AsyncGenerator<Reading | Known> {
  let waiting: Reading[] = [];
  let length = 0;
  let documents = 0;
  for await (const reading of readings) {
    waiting.push(reading);
    if (reading.kind === 'document') {
      documents++;
      length += reading.document.text.length;
    }
    if (documents >= AT_ONCE || length >= MOST_LENGTH || waiting.length >= 10 * AT_ONCE) {
      yield* answered(waiting, areKnown);
      waiting = [];
      length = documents = 0;
    }
  }
  yield* answered(waiting, areKnown);
}

async function* answered(readings: readonly Reading[], areKnown: AreKnown): AsyncGenerator<Reading | Known> {
  const documents = readings.flatMap((reading) => (reading.kind === 'document' ? [reading.document] : []));
  const known = documents.length === 0 ? [] : await areKnown(documents);
  let next = 0;
  for (const reading of readings) {
    const { input, path } = reading;
    yield reading.kind === 'document' && known[next++] === true ? { kind: 'known', input, path } : reading;
  }
}
