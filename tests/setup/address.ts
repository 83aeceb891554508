import type { GraphAddress } from '../../src/graph/connection.js';

const variable = 'ONRECORD_TEST_ADDRESS';

/** Hands the database of this run to the tests, which jest may run in other processes. */
export function handAddress(address: GraphAddress): void {
  process.env[variable] = JSON.stringify(address);
}

/** The address of the database that globalSetup has started. */
export function handedAddress(): GraphAddress {
  const text = process.env[variable];
  if (text === undefined) {
    throw new Error('No test database: name the file X.neo4j.test.ts, so that jest starts one for it.');
  }
  return JSON.parse(text) as GraphAddress;
}
