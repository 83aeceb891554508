import {
  context,
  propagation,
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  trace,
  type Context,
  type Span,
} from '@opentelemetry/api';
import type { RequestRecord } from './request-record.js';

/*
 * Spans of OpenTelemetry: one for a request, and in it one for each question to Neo4j. Without a tracer of whoever runs
 * the service (`node --import ./tracing.js …`) they are nothing.
 */

const tracer = () => trace.getTracer('onrecord');

/** A span, and the context that spans inside it are started in. */
export interface RequestSpan {
  readonly inside: Context;
  end(status: number, record: RequestRecord): void;
}

/** Goes on with the trace of the caller, where the headers (`traceparent`) name one. */
export function startRequestSpan(headers: Readonly<Record<string, unknown>>): RequestSpan {
  const around = propagation.extract(context.active() ?? ROOT_CONTEXT, headers);
  const span = tracer().startSpan('graphql', { kind: SpanKind.SERVER }, around);
  return {
    inside: trace.setSpan(around, span),
    end(status, { id, operationName, operationType, errorCodes }) {
      if (operationType !== null) {
        span.updateName(operationName === null ? operationType : `${operationType} ${operationName}`);
        span.setAttribute('graphql.operation.type', operationType);
      }
      if (operationName !== null) span.setAttribute('graphql.operation.name', operationName);
      span.setAttribute('onrecord.request.id', id);
      span.setAttribute('http.response.status_code', status);
      finish(span, errorCodes[0]);
    },
  };
}

/** A question to Neo4j: its text holds nothing of what was asked, which is all in its parameters. */
export function startReadSpan(inside: Context, text: string, database: string): (failed?: string) => void {
  const span = tracer().startSpan(
    'neo4j read',
    {
      kind: SpanKind.CLIENT,
      attributes: { 'db.system.name': 'neo4j', 'db.namespace': database, 'db.query.text': text },
    },
    inside,
  );
  return (failed) => finish(span, failed);
}

function finish(span: Span, failed: string | undefined): void {
  if (failed !== undefined) span.setStatus({ code: SpanStatusCode.ERROR, message: failed });
  span.end();
}
