import { pMapIterable } from 'p-map';
import type { Extraction } from '../src/model/extraction.js';
import type { ArticleFacts } from '../src/model/document.js';
import type { Input } from './1-read/find-inputs.js';
import { readInputs } from './1-read/read-inputs.js';
import { extract } from './extract.js';

/** What came of an input. `thrown` is an `OnRecordError` unless something in OnRecord is broken. */
export type Outcome =
  | { readonly kind: 'extracted'; readonly path: string; readonly extraction: Extraction }
  | { readonly kind: 'skipped'; readonly path: string; readonly reason: string }
  | { readonly kind: 'failed'; readonly path: string; readonly thrown: unknown };

/** While one document is resolved on this thread, the next is read by the reader's. */
const AT_ONCE = 2;
/** How many finished extractions wait for whoever takes them: enough for one that is slow to load, few enough for memory. */
const AHEAD = 8;

/** Reads and extracts the inputs, a few ahead of what is taken, and gives the outcomes in the order of the inputs. */
export const extractInputs = (inputs: readonly Input[], facts: ArticleFacts): AsyncIterable<Outcome> =>
  pMapIterable(
    readInputs(inputs, facts),
    async (reading): Promise<Outcome> => {
      const { path } = reading;
      if (reading.kind === 'skipped') return reading;
      if (reading.kind === 'failed') return { kind: 'failed', path, thrown: reading.error };
      try {
        return { kind: 'extracted', path, extraction: await extract(reading.document) };
      } catch (thrown) {
        return { kind: 'failed', path, thrown };
      }
    },
    { concurrency: AT_ONCE, backpressure: AHEAD },
  );
