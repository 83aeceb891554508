import type { IncomingMessage, ServerResponse } from 'node:http';
import { HeaderMap, type ApolloServer } from '@apollo/server';
import type { ServiceContext } from '../context.js';
import { newRecord } from '../observe/request-record.js';
import { startRequestSpan } from '../observe/tracing.js';
import type { Parts } from '../parts.js';
import { sendFailure } from './failure.js';
import { jsonReader } from './read-json.js';
import { requestId } from './request-id.js';
import { crossOrigin, securityHeaders } from './security.js';

/** Answers `/graphql`. It stands on Node's own requests: a framework would take longer than the question. */
export function graphqlEndpoint(
  apollo: ApolloServer<ServiceContext>,
  parts: Parts,
): (request: IncomingMessage, response: ServerResponse) => void {
  const secure = securityHeaders();
  const allowOrigins = crossOrigin(parts.settings.origins);
  const readJson = jsonReader(parts.settings.limits.bytes, parts.log);

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const record = newRecord(requestId(request));
    response.setHeader('x-request-id', record.id);
    const started = performance.now();
    const measured = parts.metrics.request(record);
    const span = startRequestSpan(request.headers);
    const deadline = parts.startDeadline();
    // "close" comes when everything is sent, and as well when the client goes away before that.
    response.once('close', () => {
      deadline.end();
      const status = response.writableFinished ? response.statusCode : 499;
      measured(status);
      span.end(status, record);
      parts.logRequest(record, { status, milliseconds: performance.now() - started });
    });
    const read = await readJson(request, response);
    if (read === undefined) return;
    const asked = parts.trusted.replace(request, read.body);
    if (asked === undefined) {
      sendFailure(
        response,
        403,
        'DOCUMENT_NOT_TRUSTED',
        'The service answers only documents that it knows.',
        'Send the "documentId" of one of them, or its very text.',
      );
      return;
    }
    const { status, headers, body } = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: request.method ?? 'GET', headers: headersOf(request), ...asked },
      context: async () =>
        parts.contextFor({
          record,
          inside: span.inside,
          bounds: deadline.bounds,
          caller: {
            authorization: request.headers.authorization,
            address: request.socket.remoteAddress ?? 'unknown',
          },
        }),
    });
    response.statusCode = status ?? 200;
    for (const [name, value] of headers) response.setHeader(name, value);
    if (body.kind !== 'complete') throw new Error('An answer in pieces was not asked for.');
    response.end(body.string);
  }

  return (request, response) => {
    secure(request, response, () =>
      allowOrigins(request, response, () => {
        answer(request, response).catch((error: unknown) => {
          parts.log('A request could not be answered.', error);
          if (!response.headersSent)
            sendFailure(response, 500, 'INTERNAL_SERVER_ERROR', 'OnRecord failed to answer this.');
          else response.destroy();
        });
      }),
    );
  };
}

function headersOf(request: IncomingMessage): HeaderMap {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return headers;
}
