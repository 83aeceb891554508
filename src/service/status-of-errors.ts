import type { ApolloServerPlugin } from '@apollo/server';
import type { ServiceContext } from './context.js';

/** Seconds after which Neo4j may be back. */
export const RETRY_AFTER = 5;

/** The HTTP status of an answer with an error of this code, however much of it could be answered. */
const STATUS: Readonly<Record<string, number>> = {
  DATABASE_UNREACHABLE: 503,
  DATABASE_BUSY: 503,
  DATABASE_BROKEN: 503,
  DATABASE_MEMORY: 503,
  DATABASE_TIMEOUT: 504,
  KEY_MISSING: 401,
  KEY_WRONG: 403,
  KEY_NOT_SET: 403,
  KEY_TRIES: 429,
  KEY_TOO_OFTEN: 429,
};

/** A request that is in order but cannot be answered as it is. */
const NOT_ANSWERABLE: ReadonlySet<unknown> = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
]);

/**
 * Gives answers with errors the HTTP status that gateways and clients understand: 503 with `Retry-After` while Neo4j is
 * away. To a client that takes only `application/json`, GraphQL over HTTP asks for 200 where the request was one.
 */
export const statusOfErrors: ApolloServerPlugin<ServiceContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ request, response: { body, http } }) => {
      const errors = body.kind === 'single' ? (body.singleResult.errors ?? []) : [];
      if (errors.length === 0) return;
      const codes = errors.map(({ extensions }) => extensions?.['code']);
      const status = codes.map((code) => STATUS[String(code)]).find((one) => one !== undefined);
      if (status !== undefined) {
        http.status = status;
        if (status === 503) http.headers.set('retry-after', String(RETRY_AFTER));
        if (status === 401) http.headers.set('www-authenticate', 'Bearer');
        return;
      }
      const accept = request.http?.headers.get('accept') ?? '*/*';
      if (
        codes.every((code) => NOT_ANSWERABLE.has(code)) &&
        !accept.includes('application/graphql-response+json')
      ) {
        http.status = 200;
      }
    },
  }),
};
