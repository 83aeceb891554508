import { OnRecordError } from '../errors/onrecord-error.js';
import type { Graph } from './connection.js';
import type { ReadBounds } from './read-bounds.js';

/**
 * The same graph for one who only asks: every read is held within `bounds`, and writing is refused before anything is
 * sent (`READ_ONLY`). What writes inside a read is refused by the server.
 */
export function readingGraph(graph: Graph, bounds: ReadBounds): Graph {
  const refuse = (): Promise<never> =>
    Promise.reject(new OnRecordError('READ_ONLY', 'Questions do not change the graph.'));
  return {
    address: graph.address,
    get roundTrips() {
      return graph.roundTrips;
    },
    read: (query) => graph.read(query, bounds),
    write: refuse,
    transaction: refuse,
    run: refuse,
    close: refuse,
  };
}
