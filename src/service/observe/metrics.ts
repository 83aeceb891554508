import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { RequestRecord } from './request-record.js';

/** What Prometheus is told at `/metrics`. */
export interface Metrics {
  /** The text of `/metrics` and its content type. */
  readonly contentType: string;
  text(): Promise<string>;
  /** A request begins; call what is returned once it is answered, with the HTTP status. */
  request(record: RequestRecord): (status: number) => void;
  /** A read of the database begins; call what is returned once it is over. */
  read(): (outcome: 'ok' | 'failed') => void;
}

const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

export function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  const requests = new Histogram({
    name: 'onrecord_request_seconds',
    help: 'Time to answer a GraphQL request, by type of operation and HTTP status.',
    labelNames: ['operation', 'status'] as const,
    buckets: SECONDS,
    registers,
  });
  const inFlight = new Gauge({
    name: 'onrecord_requests_in_flight',
    help: 'GraphQL requests that are being answered.',
    registers,
  });
  const errors = new Counter({
    name: 'onrecord_errors_total',
    help: 'Errors in answers, by code.',
    labelNames: ['code'] as const,
    registers,
  });
  const reads = new Histogram({
    name: 'onrecord_database_read_seconds',
    help: 'Time of one question to Neo4j, by outcome.',
    labelNames: ['outcome'] as const,
    buckets: SECONDS,
    registers,
  });
  new Gauge({
    name: 'onrecord_resident_memory_bytes',
    help: 'Memory of the process.',
    registers,
    collect() {
      this.set(process.memoryUsage.rss());
    },
  });
  return {
    contentType: registry.contentType,
    text: () => registry.metrics(),
    request(record) {
      const started = performance.now();
      inFlight.inc();
      return (status) => {
        inFlight.dec();
        requests.observe(
          { operation: record.operationType ?? 'none', status: String(status) },
          (performance.now() - started) / 1_000,
        );
        for (const code of record.errorCodes) errors.inc({ code });
      };
    },
    read() {
      const started = performance.now();
      return (outcome) => reads.observe({ outcome }, (performance.now() - started) / 1_000);
    },
  };
}
