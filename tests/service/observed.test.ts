import { context, propagation, trace } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { W3CTraceContextPropagator } from '@opentelemetry/core';
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  SimpleSpanProcessor,
} from '@opentelemetry/sdk-trace-base';
import { createLogger } from '../../src/service/observe/log.js';
import { running, type Running } from './running.js';

const exported = new InMemorySpanExporter();
const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exported)] });
trace.setGlobalTracerProvider(provider);
context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
propagation.setGlobalPropagator(new W3CTraceContextPropagator());

const requests: unknown[] = [];
let one: Running;
beforeAll(async () => {
  one = await running({ logRequest: (record, outcome) => requests.push({ ...record, ...outcome }) });
});
afterAll(() => one.stop());
beforeEach(() => {
  exported.reset();
  requests.length = 0;
});

/** What is told of a request is told when its answer has been sent: maybe just after the client has it. */
async function told(): Promise<void> {
  while (requests.length === 0) await new Promise((resolve) => setImmediate(resolve));
}

const away = 'query Who { statements(about: ["Kyiv"]) { nodes { id } } }';

test('Prometheus is told how long answers take, of errors by code, and of reads of the database', async () => {
  await one.ask(away);
  await told();
  const response = await one.get('/metrics');
  expect(response.headers.get('content-type')).toContain('text/plain');
  const text = await response.text();
  expect(text).toContain('onrecord_request_seconds_count{operation="query",status="503"} 1');
  expect(text).toContain('onrecord_errors_total{code="DATABASE_UNREACHABLE"} 1');
  expect(text).toContain('onrecord_database_read_seconds_count{outcome="failed"} 1');
  expect(text).toContain('onrecord_requests_in_flight 0');
  expect(text).toMatch(/^onrecord_resident_memory_bytes \d+$/m);
});

test('metrics can be closed', async () => {
  const closed = await running({ metrics: false });
  expect((await closed.get('/metrics')).status).toBe(404);
  await closed.stop();
});

test('a request is a span that goes on with the trace of the caller, and in it is one for each question', async () => {
  const traceId = '0af7651916cd43dd8448eb211c80319c';
  await one.ask(away, {
    headers: { traceparent: `00-${traceId}-b7ad6b7169203331-01`, 'x-request-id': 'edge-1' },
  });
  await told();
  const spans = exported.getFinishedSpans();
  expect(spans.map(({ name }) => name)).toEqual(['neo4j read', 'query Who']);
  const [read, request] = spans;
  expect(request?.spanContext().traceId).toBe(traceId);
  expect(request?.parentSpanId).toBe('b7ad6b7169203331');
  expect(request?.attributes).toEqual({
    'graphql.operation.type': 'query',
    'graphql.operation.name': 'Who',
    'onrecord.request.id': 'edge-1',
    'http.response.status_code': 503,
  });
  expect(request?.status).toEqual({ code: 2, message: 'DATABASE_UNREACHABLE' });
  expect(read?.parentSpanId).toBe(request?.spanContext().spanId);
  expect(read?.attributes).toMatchObject({ 'db.system.name': 'neo4j', 'db.namespace': 'neo4j' });
  expect(read?.attributes['db.query.text']).toContain('$asked');
  expect(JSON.stringify(read?.attributes)).not.toContain('Kyiv');
});

test('a line for each request says what it was and how it ended, not what was asked', async () => {
  const lines: string[] = [];
  const logger = createLogger('info', { write: (line) => void lines.push(line) });
  await one.ask(away, { headers: { 'x-request-id': 'edge-2' } });
  await told();
  expect(requests).toEqual([
    {
      id: 'edge-2',
      operationName: 'Who',
      operationType: 'query',
      reads: 1,
      errorCodes: ['DATABASE_UNREACHABLE'],
      status: 503,
      milliseconds: expect.any(Number),
    },
  ]);
  logger.info(requests[0], 'answered');
  logger.debug('not told');
  expect(lines).toHaveLength(1);
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({
    level: 'info',
    time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
    id: 'edge-2',
    msg: 'answered',
  });
});

test('a defect is logged with what caused it', () => {
  const lines: string[] = [];
  const logger = createLogger('error', { write: (line) => void lines.push(line) });
  logger.error({ request: '7', error: new Error('outer', { cause: new Error('inner') }) }, 'failed');
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({
    level: 'error',
    request: '7',
    msg: 'failed',
    error: { message: 'outer', stack: expect.any(String), cause: { message: 'inner' } },
  });
});

test('a process that lives says so even while Neo4j is away; that it is ready it does not say', async () => {
  expect(await (await one.get('/livez')).json()).toEqual({ status: 'ok' });
  const ready = await one.get('/readyz');
  expect([ready.status, ready.headers.get('retry-after')]).toEqual([503, '5']);
  expect(await ready.json()).toMatchObject({ status: 'unavailable', code: 'DATABASE_UNREACHABLE' });
});

test('an answer while Neo4j is away says when to try again', async () => {
  const response = await one.ask(away);
  expect([response.status, response.headers.get('retry-after')]).toEqual([503, '5']);
});
