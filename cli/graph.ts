import { openDatabase, type RunningDatabase } from '../src/database/open-database.js';
import { connect, type Graph } from '../src/graph/connection.js';
import { applySchema } from '../src/graph/schema/apply-schema.js';
import { note } from './output.js';

/** A person waits: a database that went away is given this long to come back. */
const RETRY_SECONDS = 10;

/**
 * Opens the database, brings its schema up to date, and hands both to `use`; the connection is closed whatever happens.
 * A server that this starts goes on running for the next command, and a note says how to stop it.
 */
export async function withGraph<Result>(
  use: (graph: Graph, database: RunningDatabase) => Promise<Result>,
): Promise<Result> {
  const database = await openDatabase({ onProgress: note });
  if (database.started) note('Neo4j keeps running for the next command; "onrecord db stop" ends it.');
  const graph = connect(database.address, { retrySeconds: RETRY_SECONDS });
  try {
    await applySchema(graph);
    return await use(graph, database);
  } finally {
    await graph.close();
  }
}
