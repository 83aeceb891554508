import type { Key, Right } from '../keys.js';
import { LIMITS, type Limits } from '../limits/limits.js';

/** All that can be set of a service, checked. */
export interface ServiceSettings {
  /** Closed to strangers: no introspection, no GraphiQL, and errors that do not name what the schema has. */
  readonly production: boolean;
  readonly graphiql: boolean;
  /** Whether `/metrics` answers. */
  readonly metrics: boolean;
  /** Origins whose pages may ask, or `*`. */
  readonly origins: readonly string[];
  /** Path of the file of documents that alone are answered; null: every document is. */
  readonly trustedDocuments: string | null;
  /** Milliseconds that a request may take. */
  readonly timeout: number;
  readonly limits: Limits;
  readonly keys: Readonly<Record<Right, readonly Key[]>>;
}

export const DEFAULT_SETTINGS: ServiceSettings = Object.freeze({
  production: false,
  graphiql: true,
  metrics: true,
  origins: [],
  trustedDocuments: null,
  timeout: 30_000,
  limits: LIMITS,
  keys: { judge: [], ingest: [] },
});
