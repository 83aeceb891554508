import { connect, type Graph } from '../../src/graph/connection.js';
import { createService, type Service, type ServiceOptions } from '../../src/service/service.js';

/** A service that listens on a free port, over a graph that nothing answers for: what needs no database is tested so. */
export interface Running {
  readonly service: Service;
  readonly graph: Graph;
  /** Of `/graphql`. */
  readonly url: string;
  /** Sends a query as JSON. */
  ask(query: string, more?: AskOptions): Promise<Response>;
  /** Another path of the same server. */
  get(path: string): Promise<Response>;
  stop(): Promise<void>;
}

interface AskOptions {
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Readonly<Record<string, unknown>>;
}

export async function running(options: ServiceOptions = {}, given?: Graph): Promise<Running> {
  const graph =
    given ?? connect({ uri: 'bolt://127.0.0.1:1', user: 'neo4j', password: 'none', database: 'neo4j' });
  const service = createService(graph, { log: () => undefined, ...options });
  const url = await service.start(0);
  return {
    service,
    graph,
    url,
    ask: (query, { headers = {}, body = {} } = {}) =>
      fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query, ...body }),
      }),
    get: (path) => fetch(new URL(path, url)),
    async stop() {
      await service.stop();
      if (given === undefined) await graph.close();
    },
  };
}
