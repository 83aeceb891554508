import type { Input } from '../ingest/1-read/find-inputs.js';
import { areUnchanged } from '../ingest/6-load/unchanged.js';
import { FailureStore } from '../ingest/kept/failure-store.js';
import type { ReadingChoices } from '../ingest/kept/failure.js';
import { ValidatorStore } from '../ingest/kept/validator-store.js';
import { onRecordFolder } from '../src/database/local/layout.js';
import type { Graph } from '../src/graph/connection.js';
import { knownVersions } from '../src/graph/read/known-versions.js';
import type { ArticleFacts } from '../src/model/document.js';
import type { Extraction } from '../src/model/extraction.js';
import { EXIT } from './exit-code.js';
import { counted } from './ingest-report.js';
import { ingestInputs, type Done, type IngestSummary } from './ingestion.js';
import { interruptSignal } from './interrupt.js';
import { note } from './output.js';
import { startProgress, type Progress } from './progress.js';
import { readOptionsOf } from './source-options.js';
import { KeptState } from './kept-state.js';

export interface RunOptions {
  readonly choices?: ReadingChoices;
  /** Also what is in the graph unchanged. */
  readonly again?: boolean;
  readonly onExtraction?: (extraction: Extraction) => void;
}

/**
 * Ingests with a bar or lines for the person who waits, sets aside what fails, and sets the exit code that the outcome
 * asks for.
 */
export async function runIngest(
  graph: Graph,
  inputs: readonly Input[],
  facts: ArticleFacts,
  { choices = {}, again = false, onExtraction = () => {} }: RunOptions = {},
): Promise<IngestSummary> {
  const folder = onRecordFolder(process.env);
  const failures = await FailureStore.open(folder);
  const validators = new ValidatorStore(folder, `${graph.address.uri}/${graph.address.database}`);
  const state = new KeptState(failures, validators, { ...choices, facts });
  const progress = startProgress(inputs.length, { resultsOnTerminal: false });
  const { signal, dispose } = interruptSignal();
  const summary = await ingestInputs(graph, inputs, facts, {
    ...readOptionsOf(choices, signal),
    signal,
    ...(!again && {
      areKnown: (documents) => areUnchanged(graph, documents),
      known: async (address) => {
        const kept = await validators.read(address);
        if (kept === undefined) return undefined;
        const [facts] = await knownVersions(graph, [kept.witness]);
        return facts === undefined ? undefined : kept;
      },
    }),
    async onDone(done) {
      tell(progress, done);
      if (done.kind === 'extracted') onExtraction(done.extraction);
      await state.take(done);
    },
  });
  dispose();
  progress.stop();
  if (summary.failedCount > 0) {
    note(
      `What failed is set aside: "onrecord failed list" shows it, "onrecord failed retry" tries it again.`,
    );
  }
  if (summary.stopped?.code === 'INTERRUPTED') process.exitCode = EXIT.interrupted;
  else if (summary.failedCount > 0 || summary.stopped !== null) process.exitCode = EXIT.someFailed;
  return summary;
}

function tell(progress: Progress, done: Done): void {
  const { path } = done;
  if (done.kind === 'finished') return progress.finish(path);
  if (done.kind === 'skipped') progress.step(path, `skipped, ${done.reason}`);
  else if (done.kind === 'failed') progress.step(path, 'failed');
  else if (done.kind === 'known') progress.step(path, 'unchanged');
  else {
    progress.step(path, counted(done.extraction.statements.length, 'statement'));
    if (done.dropped.length > 0) progress.say(`${path}: left out ${done.dropped.join('; ')}.`);
  }
}
