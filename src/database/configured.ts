import type { GraphAddress } from '../graph/connection.js';
import { answer } from './answer.js';
import type { RunningDatabase } from './running-database.js';

/** The server that `NEO4J_URI` names, with `NEO4J_USER`, `NEO4J_PASSWORD` and `NEO4J_DATABASE`; undefined when it is not set. */
export function configuredAddress(environment: NodeJS.ProcessEnv): GraphAddress | undefined {
  const uri = environment.NEO4J_URI;
  if (uri === undefined || uri === '') return undefined;
  return {
    uri,
    user: environment.NEO4J_USER ?? 'neo4j',
    password: environment.NEO4J_PASSWORD ?? '',
    database: environment.NEO4J_DATABASE ?? 'neo4j',
  };
}

/** Asks it once; no other database takes its place when it does not answer, or the data would end up where nobody looks. */
export async function openConfigured(address: GraphAddress): Promise<RunningDatabase> {
  await answer(address);
  return { kind: 'configured', address, started: false, stop: () => Promise.resolve() };
}
