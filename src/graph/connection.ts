import neo4j, { type Driver, type ManagedTransaction } from 'neo4j-driver';
import { addressError, databaseError } from './database-error.js';
import type { Query } from './query.js';
import { unlessAborted, type ReadBounds } from './read-bounds.js';

/** Where the graph is and who asks. `uri` is `bolt://` or `neo4j://`, with `+s` for an encrypted connection. */
export interface GraphAddress {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

export type Row = Readonly<Record<string, unknown>>;

/** One query of a transaction. */
export type Run = (query: Query) => Promise<readonly Row[]>;

/** A connection to one Neo4j database. Rows are plain objects; integers are JavaScript numbers. */
export interface Graph {
  readonly address: GraphAddress;
  /** One query, one round trip; writing in it is refused by the server. */
  read(query: Query, bounds?: ReadBounds): Promise<readonly Row[]>;
  /** All queries in one transaction, repeated as a whole on a deadlock; resolves once it is committed. */
  write(queries: readonly Query[]): Promise<void>;
  /** The same for queries that depend on what those before them gave. `work` may be called several times. */
  transaction<Result>(work: (run: Run) => Promise<Result>): Promise<Result>;
  /** A schema command or `CALL { … } IN TRANSACTIONS`: what must run on its own. */
  run(query: Query): Promise<readonly Row[]>;
  /** Round trips since the connection was opened: for tests and tracing. */
  readonly roundTrips: number;
  close(): Promise<void>;
}

/** Opens a connection lazily: nothing is sent until the first query. Throws coded errors (`DATABASE_…`). */
export function connect(address: GraphAddress, options: { readonly retrySeconds?: number } = {}): Graph {
  let driver: Driver;
  try {
    driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), {
      disableLosslessIntegers: true,
      telemetryDisabled: true,
      connectionTimeout: 5_000,
      connectionAcquisitionTimeout: 30_000,
      maxTransactionRetryTime: (options.retrySeconds ?? 30) * 1_000,
      userAgent: 'onrecord',
    });
  } catch (cause) {
    throw addressError(cause, address.uri);
  }
  let roundTrips = 0;

  async function single(query: Query, mode: 'READ' | 'WRITE', bounds?: ReadBounds): Promise<readonly Row[]> {
    bounds?.signal.throwIfAborted();
    const session = driver.session({ database: address.database, defaultAccessMode: mode });
    // Closing a session makes the server give up what it still works on.
    const stop = (): void => void session.close().catch(() => undefined);
    bounds?.signal.addEventListener('abort', stop);
    roundTrips++;
    try {
      const result = await unlessAborted(
        session.run(query.text, query.parameters, bounds === undefined ? {} : { timeout: bounds.timeout }),
        bounds?.signal,
      );
      return result.records.map((record) => record.toObject());
    } catch (cause) {
      throw databaseError(cause, address.uri);
    } finally {
      bounds?.signal.removeEventListener('abort', stop);
      // Whoever waits no longer must not wait for a server that does not answer.
      if (bounds?.signal.aborted !== true) await session.close();
    }
  }

  async function transaction<Result>(work: (run: Run) => Promise<Result>): Promise<Result> {
    const session = driver.session({ database: address.database, defaultAccessMode: 'WRITE' });
    try {
      return await session.executeWrite((managed: ManagedTransaction) =>
        work(async ({ text, parameters }) => {
          roundTrips++;
          const result = await managed.run(text, parameters);
          return result.records.map((record) => record.toObject());
        }),
      );
    } catch (cause) {
      throw databaseError(cause, address.uri);
    } finally {
      await session.close();
    }
  }

  return {
    address,
    get roundTrips() {
      return roundTrips;
    },
    read: (query, bounds) => single(query, 'READ', bounds),
    run: (query) => single(query, 'WRITE'),
    transaction,
    write: (queries) =>
      transaction(async (run) => {
        for (const query of queries) await run(query);
      }),
    close: () => driver.close(),
  };
}
