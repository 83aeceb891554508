import { pMapIterable } from 'p-map';
import type { Extraction } from '../src/model/extraction.js';
import type { ArticleFacts } from '../src/model/document.js';
import type { Input } from './1-read/find-inputs.js';
import { readInputs, type Reading, type ReadOptions } from './1-read/read-inputs.js';
import { extract } from './extract.js';
import { passOverKnown, type AreKnown, type Known } from './pass-over-known.js';

/**
 * What came of an article of an input. `thrown` is an `OnRecordError` unless something in OnRecord is broken.
 * `finished` comes once for each input, after all that is in it.
 */
export type Outcome =
  | {
      readonly kind: 'extracted';
      readonly input: string;
      readonly path: string;
      readonly extraction: Extraction;
      readonly dropped: readonly string[];
    }
  | { readonly kind: 'failed'; readonly input: string; readonly path: string; readonly thrown: unknown }
  | Known
  | Extract<Reading, { kind: 'skipped' | 'finished' }>;

export interface ExtractOptions extends ReadOptions {
  /** Tells which documents need not be extracted; without it all are. */
  readonly areKnown?: AreKnown;
}

/** While one document is resolved on this thread, the next is read by the reader's. */
const AT_ONCE = 2;
/** How many finished extractions wait for whoever takes them: enough for one that is slow to load, few enough for memory. */
const AHEAD = 8;

/** Reads and extracts the inputs, a few ahead of what is taken, and gives the outcomes in the order of the inputs. */
export function extractInputs(
  inputs: readonly Input[],
  facts: ArticleFacts,
  { areKnown, ...options }: ExtractOptions = {},
): AsyncIterable<Outcome> {
  const readings = readInputs(inputs, facts, options);
  return pMapIterable(
    areKnown === undefined ? readings : passOverKnown(readings, areKnown),
    async (reading): Promise<Outcome> => {
      const { input, path } = reading;
      if (reading.kind === 'failed') return { kind: 'failed', input, path, thrown: reading.error };
      if (reading.kind !== 'document') return reading;
      try {
        const { document, dropped } = reading;
        return { kind: 'extracted', input, path, extraction: await extract(document), dropped };
      } catch (thrown) {
        return { kind: 'failed', input, path, thrown };
      }
    },
    { concurrency: AT_ONCE, backpressure: AHEAD },
  );
}
