import { connect, type GraphAddress } from '../graph/connection.js';
import { query } from '../graph/query.js';

export interface ServerVersion {
  /** `5.26.30` */
  readonly version: string;
  /** `community` or `enterprise` */
  readonly edition: string;
}

/** One query, one try. Rejects with a coded error (`DATABASE_UNREACHABLE`, `DATABASE_PASSWORD`) when it is not answered. */
export async function answer(address: GraphAddress): Promise<void> {
  const graph = connect(address, { retrySeconds: 0 });
  try {
    await graph.read(query('RETURN 1 AS one'));
  } finally {
    await graph.close();
  }
}

/** What runs at this address. Rejects as `answer` does. */
export async function serverVersion(address: GraphAddress): Promise<ServerVersion> {
  const graph = connect(address, { retrySeconds: 0 });
  try {
    const [row] = await graph.read(
      query(
        "CALL dbms.components() YIELD name, versions, edition WHERE name = 'Neo4j Kernel' RETURN versions[0] AS version, edition",
      ),
    );
    return { version: String(row?.version), edition: String(row?.edition) };
  } finally {
    await graph.close();
  }
}
