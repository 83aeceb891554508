import { randomUUID } from 'node:crypto';
import { ROOT_CONTEXT } from '@opentelemetry/api';
import type { ServerOptions } from 'graphql-ws';
import type { Extra } from 'graphql-ws/use/ws';
import {
  createSourceEventStream,
  execute,
  getOperationAST,
  GraphQLError,
  OperationTypeNode,
  parse,
  validate,
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  type GraphQLSchema,
} from 'graphql';
import type { ServiceContext } from '../context.js';
import { isDefect } from '../defects.js';
import { formatError } from '../format-error.js';
import { refusalOf } from '../limits/limits.js';
import { newRecord } from '../observe/request-record.js';
import type { Parts } from '../parts.js';

/** Subscriptions of one client at the same time. */
const MOST_AT_ONCE = 20;

/** What graphql-ws is told: which operations are answered, and how each event of one is. */
export function subscriptionOperations(
  schema: GraphQLSchema,
  parts: Parts,
): ServerOptions<Record<string, unknown> | undefined, Extra> {
  const ends = new Map<string, AbortController>();
  const keyOf = (context: object, id: string): string => `${clientOf(context)} ${id}`;

  return {
    onSubscribe({ extra, subscriptions }, id, { query, operationName, variables }) {
      if (Object.keys(subscriptions).length > MOST_AT_ONCE) {
        return [refused('TOO_MANY_SUBSCRIPTIONS', `One client has at most ${MOST_AT_ONCE} at a time.`)];
      }
      const known = parts.trusted.replace(extra.request, { query });
      if (known === undefined && parts.settings.trustedDocuments !== null) {
        return [refused('DOCUMENT_NOT_TRUSTED', 'The service answers only documents that it knows.')];
      }
      const checked = check(schema, parts, query, operationName ?? null, variables ?? undefined);
      if (Array.isArray(checked)) return checked;
      const over = new AbortController();
      ends.set(keyOf(extra, id), over);
      return {
        schema,
        document: checked as DocumentNode,
        ...(operationName == null ? {} : { operationName }),
        ...(variables == null ? {} : { variableValues: variables }),
        contextValue: contextOf(parts, over.signal),
      };
    },

    subscribe: async (args) => {
      const { signal } = args.contextValue as ServiceContext;
      const stream = await createSourceEventStream(args);
      if (!(Symbol.asyncIterator in stream)) return shown(stream, parts);
      return events(stream, args, parts, signal);
    },

    onComplete({ extra }, id) {
      ends.get(keyOf(extra, id))?.abort();
      ends.delete(keyOf(extra, id));
    },
  };
}

const clients = new WeakMap<object, string>();
/** A name for the client of an `extra`, which is one object for as long as it is connected. */
function clientOf(extra: object): string {
  const known = clients.get(extra);
  if (known !== undefined) return known;
  const name = randomUUID();
  clients.set(extra, name);
  return name;
}

/** Each event is answered with a context of its own, so that what it loads is new and its time begins with it. */
async function* events(
  stream: AsyncIterable<unknown>,
  args: ExecutionArgs,
  parts: Parts,
  signal: AbortSignal,
): AsyncGenerator<ExecutionResult> {
  for await (const rootValue of stream) {
    const result = await execute({ ...args, rootValue, contextValue: contextOf(parts, signal) });
    yield shown(result, parts);
  }
}

const contextOf = (parts: Parts, signal: AbortSignal): ServiceContext =>
  parts.contextFor({
    caller: { address: 'subscription' },
    record: newRecord(randomUUID()),
    inside: ROOT_CONTEXT,
    bounds: { timeout: parts.settings.timeout, signal },
  });

/** The document, or why it is not answered. */
function check(
  schema: GraphQLSchema,
  { settings: { limits } }: Parts,
  query: string,
  operationName: string | null,
  variables: Record<string, unknown> | undefined,
): DocumentNode | readonly GraphQLError[] {
  let document: DocumentNode;
  try {
    document = parse(query, { maxTokens: limits.tokens });
  } catch (error) {
    return [error as GraphQLError];
  }
  const invalid = validate(schema, document);
  if (invalid.length > 0) return invalid;
  if (getOperationAST(document, operationName)?.operation !== OperationTypeNode.SUBSCRIPTION) {
    return [refused('NOT_A_SUBSCRIPTION', 'Only subscriptions are answered here: ask the rest over HTTP.')];
  }
  const [message, hint] = refusalOf(limits, schema, document, operationName, variables) ?? [];
  return message === undefined ? document : [refused('QUERY_TOO_LARGE', message, hint)];
}

const refused = (code: string, message: string, hint?: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code, ...(hint === undefined ? {} : { hint }) } });

/** The result as a client may see it, as over HTTP. */
function shown(result: ExecutionResult, { log }: Parts): ExecutionResult {
  if (result.errors === undefined) return result;
  for (const error of result.errors) {
    const thrown = error.originalError ?? error;
    if (isDefect(thrown)) log('A subscription could not be answered.', thrown);
  }
  return { ...result, errors: result.errors.map((error) => asShown(error)) };
}

function asShown(error: GraphQLError): GraphQLError {
  const { message, extensions } = formatError(error.toJSON(), error);
  return new GraphQLError(message, { ...(extensions === undefined ? {} : { extensions }), path: error.path });
}
