import { randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ROOT_CONTEXT } from '@opentelemetry/api';
import type { FormattedExecutionResult } from 'graphql';
import type { Graph } from '../graph/connection.js';
import { createApollo } from './apollo.js';
import type { Log } from './defects.js';
import { createSchema } from './executable-schema.js';
import { createApplication } from './http/application.js';
import { graphqlEndpoint } from './http/graphql.js';
import { listen } from './http/listen.js';
import type { Caller } from './keys.js';
import { newRecord } from './observe/request-record.js';
import { createParts, type LogRequest } from './parts.js';
import { serveSubscriptions } from './subscriptions/serve.js';
import { DEFAULT_SETTINGS, type ServiceSettings } from './settings/service-settings.js';

export interface ServiceOptions extends Partial<ServiceSettings> {
  /** With it, errors name what the schema has ("Did you mean …"). Default: whether NODE_ENV is "development". */
  readonly development?: boolean;
  /** Where defects are written; default: standard error. */
  readonly log?: Log;
  /** Told of each request once it is over. */
  readonly logRequest?: LogRequest;
}

/** The GraphQL service over one graph: `/graphql`, and what those who run it ask for. */
export interface Service {
  /** The address of `/graphql` while the service listens. */
  readonly url: string | undefined;
  /** Listens; port 0 takes a free one. Throws `PORT_TAKEN` and `PORT_REFUSED`. Resolves to the address of `/graphql`. */
  start(port?: number, host?: string): Promise<string>;
  /** Answers what has been asked, then closes. The graph stays open: it is the caller's. */
  stop(): Promise<void>;
  /** Answers one query without HTTP. */
  execute(
    query: string,
    variables?: Readonly<Record<string, unknown>>,
    caller?: Caller,
  ): Promise<FormattedExecutionResult>;
}

export function createService(graph: Graph, options: ServiceOptions = {}): Service {
  const {
    development = process.env['NODE_ENV'] === 'development',
    log = (message, error) => console.error(message, error),
    logRequest = () => undefined,
    ...settings
  } = options;
  const parts = createParts(graph, { ...DEFAULT_SETTINGS, ...settings }, { log, logRequest });
  const http: Server = createServer();
  const schema = createSchema();
  const apollo = createApollo(schema, http, parts, development);
  const subscriptions = serveSubscriptions(http, schema, parts);
  let started: Promise<void> | undefined;
  const ready = (): Promise<void> =>
    (started ??= apollo.start().then(() => {
      const graphql = graphqlEndpoint(apollo, parts);
      const others = createApplication(parts);
      http.on('request', (request, response) => {
        if (/^\/graphql\/?(?:\?|$)/.test(request.url ?? '')) graphql(request, response);
        else others(request, response);
      });
    }));
  let url: string | undefined;

  return {
    get url() {
      return url;
    },

    async start(port = 4000, host = '127.0.0.1') {
      await ready();
      await listen(http, port, host);
      const { port: taken } = http.address() as AddressInfo;
      url = `http://${host.includes(':') ? `[${host}]` : host}:${taken}/graphql`;
      return url;
    },

    async stop() {
      url = undefined;
      parts.stopping = true;
      await ready();
      await subscriptions.end();
      await apollo.stop();
    },

    async execute(query, variables = {}, caller = { address: 'here' }) {
      await ready();
      const deadline = parts.startDeadline();
      const record = newRecord(randomUUID());
      try {
        const { body } = await apollo.executeOperation(
          { query, variables },
          {
            contextValue: parts.contextFor({ caller, record, bounds: deadline.bounds, inside: ROOT_CONTEXT }),
          },
        );
        if (body.kind !== 'single') throw new Error('An answer in pieces was not asked for.');
        return body.singleResult as FormattedExecutionResult;
      } finally {
        deadline.end();
      }
    },
  };
}
