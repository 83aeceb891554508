import type { IncomingMessage, ServerResponse } from 'node:http';
import express from 'express';
import type { Log } from '../defects.js';
import { sendFailure } from './failure.js';

/** Reads the body of a request as JSON; what is not, or is too large, is answered with an error: `undefined`. */
export function jsonReader(
  bytes: number,
  log: Log,
): (request: IncomingMessage, response: ServerResponse) => Promise<{ readonly body: unknown } | undefined> {
  const parse = express.json({ limit: bytes });
  return (request, response) =>
    new Promise((resolve) => {
      // Express's parser needs no more of a request and a response than Node gives them.
      parse(request as express.Request, response as express.Response, (error?: unknown) => {
        // Nothing to parse is an empty body to Apollo, which then says what is missing.
        if (error == null) {
          resolve({ body: (request as express.Request).body ?? {} });
          return;
        }
        refuse(response, error as { readonly type?: string; readonly status?: number }, bytes, log);
        resolve(undefined);
      });
    });
}

function refuse(
  response: ServerResponse,
  error: { readonly type?: string; readonly status?: number },
  bytes: number,
  log: Log,
): void {
  if (error.type === 'entity.too.large') {
    sendFailure(response, 413, 'REQUEST_TOO_LARGE', `The request is too large: at most ${bytes} bytes.`);
  } else if (error.type === 'request.aborted') {
    response.destroy();
  } else if (error.status !== undefined && error.status >= 400 && error.status < 500) {
    sendFailure(response, error.status, 'BAD_REQUEST', 'The request is not JSON in UTF-8.');
  } else {
    log('A request could not be read.', error);
    sendFailure(response, 500, 'INTERNAL_SERVER_ERROR', 'OnRecord failed to answer this.');
  }
}
