import express, { type ErrorRequestHandler, type Express, type Response } from 'express';
import { OnRecordError } from '../../errors/onrecord-error.js';
import { isAnswering } from '../../graph/read/is-answering.js';
import { graphiqlPages } from '../graphiql/pages.js';
import type { Log } from '../defects.js';
import type { Parts } from '../parts.js';
import { RETRY_AFTER } from '../status-of-errors.js';
import { sendFailure } from './failure.js';
import { explorer } from '../explorer.js';
import { securityHeaders } from './security.js';

/** Neo4j is asked whether it answers; nobody waits longer than this many milliseconds for that. */
const PATIENCE = 3_000;

/**
 * All but `/graphql`: `/livez` (the process lives), `/readyz` and `/healthz` (Neo4j answers too: 200, or 503 with the
 * reason and what to do), `/metrics`, `/graphiql`, and the explorer at `/`.
 */
export function createApplication(parts: Parts): Express {
  const application = express();
  application.disable('x-powered-by');
  application.use(securityHeaders());
  application.get('/livez', (_request, response) => void response.json({ status: 'ok' }));
  application.get('/healthz', (_request, response) => sayHealth(parts, response));
  application.get('/readyz', async (_request, response) => {
    if (parts.stopping) {
      unavailable(response, new OnRecordError('STOPPING', 'The service is being stopped.'));
      return;
    }
    await sayHealth(parts, response);
  });
  if (parts.settings.metrics) {
    application.get('/metrics', async (_request, response) => {
      response.setHeader('content-type', parts.metrics.contentType);
      response.send(await parts.metrics.text());
    });
  }
  if (parts.settings.graphiql) application.use(graphiqlPages());
  application.use(explorer());
  application.use((_request, response) => {
    sendFailure(response, 404, 'NOT_FOUND', 'There is nothing here: ask /graphql.');
  });
  application.use(onError(parts.log));
  return application;
}

async function sayHealth({ graph }: Parts, response: Response): Promise<void> {
  try {
    await isAnswering(graph, { timeout: PATIENCE, signal: AbortSignal.timeout(PATIENCE) });
    response.json({ status: 'ok' });
  } catch (error) {
    if (error instanceof OnRecordError) unavailable(response, error);
    else if (error instanceof DOMException) {
      unavailable(response, new OnRecordError('DATABASE_TIMEOUT', 'Neo4j takes too long to answer.'));
    } else throw error;
  }
}

function unavailable(response: Response, { code, message, hint }: OnRecordError): void {
  response
    .status(503)
    .set('retry-after', String(RETRY_AFTER))
    .json({ status: 'unavailable', code, message, hint });
}

/** Four arguments, or Express does not take it for an error handler. */
const onError =
  (log: Log): ErrorRequestHandler =>
  (error: { readonly status?: number }, _request, response, _next) => {
    if (error.status !== undefined && error.status >= 400 && error.status < 500) {
      sendFailure(response, error.status, 'BAD_REQUEST', 'This is no request that can be read.');
      return;
    }
    log('A request could not be answered.', error);
    sendFailure(response, 500, 'INTERNAL_SERVER_ERROR', 'OnRecord failed to answer this.');
  };
