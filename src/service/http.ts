import { expressMiddleware } from '@as-integrations/express5';
import type { ApolloServer } from '@apollo/server';
import express, { type ErrorRequestHandler, type Express } from 'express';
import { OnRecordError } from '../errors/onrecord-error.js';
import type { Graph } from '../graph/connection.js';
import { isAnswering } from '../graph/read/is-answering.js';
import { createContext, type ServiceContext } from './context.js';
import { startDeadline } from './deadline.js';
import type { Log } from './format-error.js';
import type { Keys } from './keys.js';
import { LIMITS } from './limits.js';

/** `/graphql` answers questions, `/healthz` says whether Neo4j answers: 200, or 503 with the reason and what to do. */
export function createApplication(
  graph: Graph,
  apollo: ApolloServer<ServiceContext>,
  { log, keys, timeout }: { readonly log: Log; readonly keys: Keys; readonly timeout: number },
): Express {
  const application = express();
  application.disable('x-powered-by');
  application.get('/healthz', async (_request, response) => {
    try {
      await isAnswering(graph);
      response.json({ status: 'ok' });
    } catch (error) {
      if (!(error instanceof OnRecordError)) throw error;
      const { code, message, hint } = error;
      response.status(503).json({ status: 'unavailable', code, message, hint });
    }
  });
  application.use(
    '/graphql',
    express.json({ limit: LIMITS.bytes }),
    // Nothing to parse is an empty body to Apollo, which then says what is missing.
    (request, _response, next) => {
      request.body ??= {};
      next();
    },
    expressMiddleware(apollo, {
      context: async ({ req: request, res: response }) => {
        const deadline = startDeadline(timeout);
        response.on('close', deadline.end);
        const caller = {
          authorization: request.headers.authorization,
          address: request.socket.remoteAddress ?? 'unknown',
        };
        return createContext(graph, { keys, caller, bounds: deadline.bounds });
      },
    }),
  );
  application.use((_request, response) => {
    response.status(404).json(failure('NOT_FOUND', 'There is nothing here: ask /graphql.'));
  });
  application.use(onError(log));
  return application;
}

const failure = (code: string, message: string) => ({ errors: [{ message, extensions: { code } }] });

/** Four arguments, or Express does not take it for an error handler. */
const onError =
  (log: Log): ErrorRequestHandler =>
  (error: { readonly type?: string; readonly status?: number }, _request, response, _next) => {
    if (error.type === 'entity.too.large') {
      response
        .status(413)
        .json(failure('REQUEST_TOO_LARGE', `The request is too large: at most ${LIMITS.bytes} bytes.`));
    } else if (error.status !== undefined && error.status >= 400 && error.status < 500) {
      response.status(error.status).json(failure('BAD_REQUEST', 'The request is not JSON in UTF-8.'));
    } else {
      log('A request could not be answered.', error);
      response.status(500).json(failure('INTERNAL_SERVER_ERROR', 'OnRecord failed to answer this.'));
    }
  };
