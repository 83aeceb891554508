import type { Input } from '../ingest/1-read/find-inputs.js';
import { OnRecordError } from '../src/errors/onrecord-error.js';
import type { Graph } from '../src/graph/connection.js';
import type { ArticleFacts } from '../src/model/document.js';
import type { Extraction } from '../src/model/extraction.js';
import { EXIT } from './exit-code.js';
import { counted } from './ingest-report.js';
import { ingestInputs, type IngestSummary } from './ingestion.js';
import { interruptSignal } from './interrupt.js';
import { startProgress } from './progress.js';

/** Ingests with a bar or lines for the person who waits, and sets the exit code that the outcome asks for. */
export async function runIngest(
  graph: Graph,
  inputs: readonly Input[],
  facts: ArticleFacts,
  onExtraction: (extraction: Extraction) => void = () => {},
): Promise<IngestSummary> {
  const progress = startProgress(inputs.length, { resultsOnTerminal: false });
  const { signal, dispose } = interruptSignal();
  const summary = await ingestInputs(graph, inputs, facts, {
    signal,
    onDone(path, outcome) {
      if (typeof outcome === 'string') progress.step(path, `skipped, ${outcome}`);
      else if (outcome instanceof OnRecordError) progress.step(path, 'failed');
      else {
        progress.step(path, counted(outcome.statements.length, 'statement'));
        onExtraction(outcome);
      }
    },
  });
  dispose();
  progress.stop();
  if (summary.stopped?.code === 'INTERRUPTED') process.exitCode = EXIT.interrupted;
  else if (summary.failed.length > 0 || summary.stopped !== null) process.exitCode = EXIT.someFailed;
  return summary;
}
