import type { Input } from '../ingest/1-read/find-inputs.js';
import { loadExtraction } from '../ingest/6-load/load.js';
import { extractInputs } from '../ingest/extract-inputs.js';
import { readerReady } from '../ingest/extract.js';
import { OnRecordError } from '../src/errors/onrecord-error.js';
import type { Graph } from '../src/graph/connection.js';
import { existingEntities } from '../src/graph/read/existing-entities.js';
import type { ArticleFacts } from '../src/model/document.js';
import type { Extraction } from '../src/model/extraction.js';
import { asOnRecordError } from './defect.js';

/** What a run of `ingest` did. Paths are as they were found. */
export interface IngestSummary {
  readonly articles: number;
  readonly statements: number;
  readonly entities: number;
  readonly skipped: readonly { readonly path: string; readonly reason: string }[];
  readonly failed: readonly { readonly path: string; readonly error: OnRecordError }[];
  /** Inputs that were not come to, and why: the database went away, or the run was interrupted. */
  readonly notIngested: readonly string[];
  readonly stopped: OnRecordError | null;
}

export interface IngestHooks {
  /** After each input, whatever came of it. */
  readonly onDone?: (path: string, outcome: Extraction | OnRecordError | string) => void;
  readonly signal?: AbortSignal;
}

/**
 * Reads, extracts and loads the inputs in their order, each article in a transaction of its own. A bad input is reported
 * and the run goes on; when the database stops answering or `signal` is aborted, it ends and says which are left. Throws
 * when the reader cannot be loaded.
 */
export async function ingestInputs(
  graph: Graph,
  inputs: readonly Input[],
  facts: ArticleFacts,
  { onDone, signal }: IngestHooks = {},
): Promise<IngestSummary> {
  await readerReady();
  const skipped: { path: string; reason: string }[] = [];
  const failed: { path: string; error: OnRecordError }[] = [];
  const entities = new Set<string>();
  let articles = 0;
  let statements = 0;
  let done = 0;
  let stopped: OnRecordError | null = null;

  for await (const outcome of extractInputs(inputs, facts)) {
    if (signal?.aborted === true) {
      stopped = interrupted();
      break;
    }
    const { path } = outcome;
    if (outcome.kind === 'skipped') {
      skipped.push({ path, reason: outcome.reason });
      onDone?.(path, outcome.reason);
    } else {
      try {
        if (outcome.kind === 'failed') throw outcome.thrown;
        const { extraction } = outcome;
        const loaded = await loadExtraction(graph, extraction);
        for (const id of loaded.entities) entities.add(id);
        articles++;
        statements += extraction.statements.length;
        onDone?.(path, extraction);
      } catch (thrown) {
        const error = asOnRecordError(thrown, path);
        if (error.code.startsWith('DATABASE_')) {
          stopped = error;
          break;
        }
        failed.push({ path, error });
        onDone?.(path, error);
      }
    }
    done++;
  }
  const notIngested = inputs.slice(done).map(({ path }) => path);
  // A later article may have shown that two were one.
  const known = stopped === null ? await existingEntities(graph, [...entities]) : entities.size;
  return { articles, statements, entities: known, skipped, failed, notIngested, stopped };
}

const interrupted = (): OnRecordError =>
  new OnRecordError('INTERRUPTED', 'The run was interrupted.', {
    hint: 'What was read so far is in the graph; run the same command again for the rest.',
  });
