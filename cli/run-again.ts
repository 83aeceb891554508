import { STANDARD_INPUT, type Input } from '../ingest/1-read/find-inputs.js';
import type { Failure } from '../ingest/kept/failure.js';
import { OnRecordError } from '../src/errors/onrecord-error.js';
import type { Graph } from '../src/graph/connection.js';
import type { IngestSummary } from './ingestion.js';
import { runIngest } from './ingest-run.js';

/** Ingests what failed once more, each as it was read then: those that were read alike in one run. */
export async function runAgain(
  graph: Graph,
  failures: readonly Failure[],
): Promise<readonly IngestSummary[]> {
  const summaries: IngestSummary[] = [];
  for (const alike of grouped(failures, ({ choices }) => JSON.stringify(choices))) {
    const { facts = {}, ...choices } = (alike[0] as Failure).choices;
    const inputs = grouped(alike, ({ input }) => input).map(inputOf);
    const summary = await runIngest(graph, inputs, facts, { choices });
    summaries.push(summary);
    if (summary.stopped !== null) break;
  }
  return summaries;
}

/** All that failed of one input: where all of it did, all of it; what is in the graph already is passed over. */
function inputOf(failures: readonly Failure[]): Input {
  const path = (failures[0] as Failure).input;
  if (path === STANDARD_INPUT) {
    const error = new OnRecordError('INPUT_GONE', 'was read and is not there any more.', {
      where: 'standard input',
      hint: 'Ingest it once more, and drop this failure.',
    });
    return { kind: 'failed', path, error };
  }
  const places = failures.flatMap(({ at }) => at ?? []);
  return places.length < failures.length
    ? { kind: 'article', path }
    : { kind: 'article', path, only: new Set(places) };
}

function grouped<Thing>(
  things: readonly Thing[],
  key: (thing: Thing) => string,
): readonly (readonly Thing[])[] {
  const groups = new Map<string, Thing[]>();
  for (const thing of things) {
    const group = groups.get(key(thing));
    if (group === undefined) groups.set(key(thing), [thing]);
    else group.push(thing);
  }
  return [...groups.values()];
}
