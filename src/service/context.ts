import type { Context } from '@opentelemetry/api';
import type { Graph } from '../graph/connection.js';
import type { ReadBounds } from '../graph/read-bounds.js';
import { readingGraph } from '../graph/reading-graph.js';
import type { Additions } from './subscriptions/additions.js';
import type { Caller, KeyHolder, Keys, Right } from './keys.js';
import { createLoaders, type Loaders } from './loaders.js';
import type { Metrics } from './observe/metrics.js';
import { observedGraph } from './observe/observed-graph.js';
import type { RequestRecord } from './observe/request-record.js';

/** What every resolver of one request is handed. */
export interface ServiceContext {
  /** For questions: it cannot be written to, and what it is asked ends when its time is up or the client goes away. */
  readonly graph: Graph;
  readonly loaders: Loaders;
  /**
   * The graph to be changed, and whose key allows it: the only way to write in a resolver.
   * Throws `KEY_…` (see keys.ts) when the caller has no such key.
   */
  readonly changing: (right: Right) => Promise<{ readonly graph: Graph; readonly holder: KeyHolder }>;
  readonly record: RequestRecord;
  readonly additions: Additions;
  /** Aborted when the client goes away or the time is over. */
  readonly signal: AbortSignal;
}

export interface RequestParts {
  readonly additions: Additions;
  readonly keys: Keys;
  readonly metrics: Metrics;
  readonly caller: Caller;
  readonly bounds: ReadBounds;
  readonly record: RequestRecord;
  /** The span of the request. */
  readonly inside: Context;
}

/** Made anew for each request. */
export function createContext(
  graph: Graph,
  { keys, metrics, additions, caller, bounds, record, inside }: RequestParts,
): ServiceContext {
  const reading = readingGraph(observedGraph(graph, { record, metrics, inside }), bounds);
  return {
    graph: reading,
    loaders: createLoaders(reading),
    changing: async (right) => ({ graph, holder: await keys.demand(right, caller) }),
    record,
    additions,
    signal: bounds.signal,
  };
}
