import { connect, type Graph } from '../../src/graph/connection.js';
import { query } from '../../src/graph/query.js';
import { handedAddress } from './address.js';

/** A connection to the test database; close it in `afterAll`. */
export const testGraph = (): Graph => connect(handedAddress());

/** Removes all nodes and relationships, in steps that a small heap can bear; constraints and indexes stay. */
export async function wipe(graph: Graph): Promise<void> {
  await graph.run(query('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS'));
}
