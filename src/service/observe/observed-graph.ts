import type { Context } from '@opentelemetry/api';
import { OnRecordError } from '../../errors/onrecord-error.js';
import type { Graph } from '../../graph/connection.js';
import type { Metrics } from './metrics.js';
import type { RequestRecord } from './request-record.js';
import { startReadSpan } from './tracing.js';

/** The same graph, with each read counted, timed and traced. */
export function observedGraph(
  graph: Graph,
  { record, metrics, inside }: { record: RequestRecord; metrics: Metrics; inside: Context },
): Graph {
  return {
    ...graph,
    get roundTrips() {
      return graph.roundTrips;
    },
    async read(query, bounds) {
      record.reads++;
      const timed = metrics.read();
      const endSpan = startReadSpan(inside, query.text, graph.address.database);
      try {
        const rows = await graph.read(query, bounds);
        endSpan();
        timed('ok');
        return rows;
      } catch (error) {
        endSpan(error instanceof OnRecordError ? error.code : 'INTERNAL_SERVER_ERROR');
        timed('failed');
        throw error;
      }
    },
  };
}
