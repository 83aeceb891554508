import type { GraphAddress } from '../../src/graph/connection.js';

const variable = 'ONRECORD_TEST_ADDRESS';
const browserVariable = 'ONRECORD_TEST_BROWSER_URL';

/** Hands the database of this run to the tests, which jest may run in other processes. */
export function handAddress(address: GraphAddress): void {
  process.env[variable] = JSON.stringify(address);
}

/** Hands on where Neo4j Browser answers: not known for a server of one's own. */
export function handBrowserUrl(url: string | undefined): void {
  if (url !== undefined) process.env[browserVariable] = url;
}

/** Where the Neo4j Browser of the test database answers, if that is known. */
export const handedBrowserUrl = (): string | undefined => process.env[browserVariable];

/** The address of the database that globalSetup has started. */
export function handedAddress(): GraphAddress {
  const text = process.env[variable];
  if (text === undefined) {
    throw new Error('No test database: name the file X.neo4j.test.ts, so that jest starts one for it.');
  }
  return JSON.parse(text) as GraphAddress;
}
