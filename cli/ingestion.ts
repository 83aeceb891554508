import type { Input } from '../ingest/1-read/find-inputs.js';
import { loadExtraction } from '../ingest/6-load/load.js';
import { extractInputs, type ExtractOptions, type Outcome } from '../ingest/extract-inputs.js';
import { readerReady } from '../ingest/extract.js';
import { OnRecordError } from '../src/errors/onrecord-error.js';
import type { Graph } from '../src/graph/connection.js';
import { existingEntities } from '../src/graph/read/existing-entities.js';
import type { ArticleFacts } from '../src/model/document.js';
import { asOnRecordError } from './defect.js';
import { Told } from './told.js';

/** What a run of `ingest` did. Paths are as they were found, with the place in an input that holds several articles. */
export interface IngestSummary {
  readonly articles: number;
  readonly statements: number;
  readonly entities: number;
  /** Articles that are in the graph as they are and were not read again. */
  readonly unchanged: number;
  /** The first of them; `skippedCount` and `failedCount` count all. */
  readonly skipped: readonly { readonly path: string; readonly reason: string }[];
  readonly skippedCount: number;
  readonly failed: readonly { readonly path: string; readonly error: OnRecordError }[];
  readonly failedCount: number;
  /** Inputs that were not come to the end of, and why: the database went away, or the run was interrupted. */
  readonly notIngested: readonly string[];
  readonly stopped: OnRecordError | null;
}

export type Done = Exclude<Outcome, { readonly kind: 'failed' }> | Failed;

export interface Failed {
  readonly kind: 'failed';
  readonly input: string;
  readonly path: string;
  readonly error: OnRecordError;
}

export interface IngestHooks extends ExtractOptions {
  /** After each article, whatever came of it, and after each input; the run waits for it. */
  readonly onDone?: (done: Done) => void | Promise<void>;
  readonly signal?: AbortSignal;
}

/**
 * Reads, extracts and loads the inputs in their order, each article in a transaction of its own. A bad input is reported
 * and the run goes on; when the database stops answering or `signal` is aborted, it ends after the article at hand and
 * says which inputs are left. Throws when the reader cannot be loaded.
 */
export async function ingestInputs(
  graph: Graph,
  inputs: readonly Input[],
  facts: ArticleFacts,
  { onDone, signal, ...options }: IngestHooks = {},
): Promise<IngestSummary> {
  await readerReady();
  const skipped = new Told<{ path: string; reason: string }>();
  const failed = new Told<{ path: string; error: OnRecordError }>();
  const entities = new Set<string>();
  let articles = 0;
  let statements = 0;
  let unchanged = 0;
  let done = 0;
  let stopped: OnRecordError | null = null;

  const take = async (outcome: Outcome): Promise<Done> => {
    const { input, path } = outcome;
    try {
      if (outcome.kind === 'failed') throw outcome.thrown;
      if (outcome.kind === 'skipped') skipped.add({ path, reason: outcome.reason });
      if (outcome.kind === 'finished') done++;
      if (outcome.kind === 'known') unchanged++;
      if (outcome.kind !== 'extracted') return outcome;
      const { extraction } = outcome;
      const loaded = await loadExtraction(graph, extraction);
      for (const id of loaded.entities) entities.add(id);
      articles++;
      statements += extraction.statements.length;
      return outcome;
    } catch (thrown) {
      const error = asOnRecordError(thrown, path);
      if (error.code.startsWith('DATABASE_')) throw error;
      failed.add({ path, error });
      return { kind: 'failed', input, path, error };
    }
  };

  try {
    for await (const outcome of extractInputs(inputs, facts, options)) {
      await onDone?.(await take(outcome));
      // An input of one article is finished by what comes right after it.
      const isBetween = outcome.kind === 'finished' || outcome.path !== outcome.input;
      if (signal?.aborted === true && isBetween && done < inputs.length) throw interrupted();
    }
  } catch (thrown) {
    // What was being fetched is broken off with an error of its own.
    stopped = signal?.aborted === true ? interrupted() : asOnRecordError(thrown);
    if (!stopped.code.startsWith('DATABASE_') && stopped.code !== 'INTERRUPTED') throw thrown;
  }
  const notIngested = inputs.slice(done).map(({ path }) => path);
  return {
    articles,
    statements,
    // A later article may have shown that two were one.
    entities: stopped === null ? await existingEntities(graph, [...entities]) : entities.size,
    unchanged,
    skipped: skipped.first,
    skippedCount: skipped.count,
    failed: failed.first,
    failedCount: failed.count,
    notIngested,
    stopped,
  };
}

const interrupted = (): OnRecordError =>
  new OnRecordError('INTERRUPTED', 'The run was interrupted.', {
    hint: 'What was read so far is in the graph; run the same command again for the rest.',
  });
