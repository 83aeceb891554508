import { Neo4jError } from 'neo4j-driver';
import { OnRecordError } from '../errors/onrecord-error.js';

/** Turns what the driver throws into a coded error that says what to do; what is not the driver's stays as it is. */
export function databaseError(cause: unknown, uri: string): unknown {
  if (!(cause instanceof Error)) return cause;
  const code = cause instanceof Neo4jError ? cause.code : undefined;
  if (code === 'Neo.ClientError.Security.Unauthorized') {
    return new OnRecordError('DATABASE_PASSWORD', 'Neo4j refuses the user name or password.', {
      where: uri,
      hint: 'Set NEO4J_USER and NEO4J_PASSWORD to those of the server.',
      cause,
    });
  }
  if (code === 'ServiceUnavailable' || code === 'SessionExpired') {
    return new OnRecordError('DATABASE_UNREACHABLE', 'Neo4j does not answer.', {
      where: uri,
      hint: 'Start it with "onrecord db start", or check NEO4J_URI.',
      cause,
    });
  }
  return cause;
}
