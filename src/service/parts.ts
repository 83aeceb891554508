import type { Graph } from '../graph/connection.js';
import { createContext, type RequestParts, type ServiceContext } from './context.js';
import type { Log } from './defects.js';
import { startDeadline, type Deadline } from './execution/deadline.js';
import { createKeys } from './keys.js';
import { createMetrics, type Metrics } from './observe/metrics.js';
import type { RequestRecord } from './observe/request-record.js';
import type { ServiceSettings } from './settings/service-settings.js';
import { createAdditions } from './subscriptions/additions.js';
import { anyDocument, trustedDocuments, type TrustedDocuments } from './trusted-documents.js';

/** Told of each request once it is over. */
export type LogRequest = (
  record: RequestRecord,
  outcome: { readonly status: number; readonly milliseconds: number },
) => void;

/** What the parts of one service share. */
export interface Parts {
  readonly graph: Graph;
  readonly settings: ServiceSettings;
  readonly metrics: Metrics;
  readonly trusted: TrustedDocuments;
  readonly log: Log;
  readonly logRequest: LogRequest;
  /** Whether the service has begun to stop. */
  stopping: boolean;
  startDeadline(): Deadline;
  contextFor(request: Omit<RequestParts, 'keys' | 'metrics' | 'additions'>): ServiceContext;
}

export function createParts(
  graph: Graph,
  settings: ServiceSettings,
  { log, logRequest }: { readonly log: Log; readonly logRequest: LogRequest },
): Parts {
  const keys = createKeys(settings.keys);
  const metrics = createMetrics();
  const additions = createAdditions(graph);
  return {
    graph,
    settings,
    metrics,
    trusted: settings.trustedDocuments === null ? anyDocument : trustedDocuments(settings.trustedDocuments),
    log,
    logRequest,
    stopping: false,
    startDeadline: () => startDeadline(settings.timeout),
    contextFor: (request) => createContext(graph, { keys, metrics, additions, ...request }),
  };
}
