import type { GraphAddress } from '../graph/connection.js';

/** Where a database comes from: named by `NEO4J_URI`, in a Docker container, or a server run with the user's Java. */
export type DatabaseKind = 'configured' | 'docker' | 'local';

/** A Neo4j that has answered a query. */
export interface RunningDatabase {
  readonly kind: DatabaseKind;
  readonly address: GraphAddress;
  /** Address of Neo4j Browser, where it is known. */
  readonly browserUrl?: string;
  /** The file that holds the password, where OnRecord has made it. */
  readonly passwordFile?: string;
  /** True when this call started it; false when it was running already. */
  readonly started: boolean;
  /** Stops the server if this call started it; otherwise leaves it alone. May be called twice. */
  stop(): Promise<void>;
}

export type OnProgress = (line: string) => void;
