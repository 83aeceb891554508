import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import {
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import type { FormattedExecutionResult } from 'graphql';
import { OnRecordError } from '../errors/onrecord-error.js';
import type { Graph } from '../graph/connection.js';
import { createContext, type ServiceContext } from './context.js';
import { createKeys, type Caller, type Key, type Keys, type Right } from './keys.js';
import { createSchema } from './executable-schema.js';
import { formatErrors, type Log } from './format-error.js';
import { startDeadline } from './deadline.js';
import { createApplication } from './http.js';
import { LIMITS, limits } from './limits.js';

export interface ServiceOptions {
  /** With it, errors name what the schema has ("Did you mean …"). Default: whether NODE_ENV is "development". */
  readonly development?: boolean;
  /** Where defects are written; default: standard error. */
  readonly log?: Log;
  /** Keys that change data; without one for a right, nobody has it. */
  readonly keys?: Readonly<Partial<Record<Right, readonly Key[]>>>;
  /** Milliseconds that a request may take; default: 30,000. */
  readonly timeout?: number;
}

/** The GraphQL service over one graph: `/graphql` and `/healthz`. */
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
  const development = options.development ?? process.env['NODE_ENV'] === 'development';
  const log: Log = options.log ?? ((message, error) => console.error(message, error));
  const keys: Keys = createKeys({ judge: [], ingest: [], ...options.keys });
  const timeout = options.timeout ?? 30_000;
  const http: Server = createServer();
  const apollo = new ApolloServer<ServiceContext>({
    schema: createSchema(),
    introspection: true,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: !development,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: LIMITS.tokens },
    formatError: formatErrors(log),
    plugins: [
      limits,
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginDrainHttpServer({ httpServer: http }),
    ],
  });
  let started: Promise<void> | undefined;
  const ready = (): Promise<void> =>
    (started ??= apollo.start().then(() => {
      http.on('request', createApplication(graph, apollo, { log, keys, timeout }));
    }));
  let url: string | undefined;

  return {
    get url() {
      return url;
    },

    async start(port = 4000, host = '127.0.0.1') {
      await ready();
      await listening(http, port, host);
      const { port: taken } = http.address() as AddressInfo;
      url = `http://${host.includes(':') ? `[${host}]` : host}:${taken}/graphql`;
      return url;
    },

    async stop() {
      url = undefined;
      await ready();
      await apollo.stop();
    },

    async execute(query, variables = {}, caller = { address: 'here' }) {
      await ready();
      const deadline = startDeadline(timeout);
      try {
        const { body } = await apollo.executeOperation(
          { query, variables },
          { contextValue: createContext(graph, { keys, caller, bounds: deadline.bounds }) },
        );
        if (body.kind !== 'single') throw new Error('An answer in pieces was not asked for.');
        return body.singleResult as FormattedExecutionResult;
      } finally {
        deadline.end();
      }
    },
  };
}

/** Waits until the server listens, or turns the reason why it cannot into a coded error. */
async function listening(http: Server, port: number, host: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    http.once('error', reject);
    http.listen(port, host, () => {
      http.off('error', reject);
      resolve();
    });
  }).catch((cause: NodeJS.ErrnoException) => {
    const taken = cause.code === 'EADDRINUSE';
    throw new OnRecordError(
      taken ? 'PORT_TAKEN' : 'PORT_REFUSED',
      taken
        ? 'The port is taken by another program.'
        : `Listening there is refused (${cause.code ?? cause.message}).`,
      { where: `${host}:${port}`, hint: 'Choose another one with --port.', cause },
    );
  });
}
