import { Neo4jError } from 'neo4j-driver';
import { OnRecordError } from '../errors/onrecord-error.js';

interface Case {
  readonly code: string;
  readonly message: string;
  readonly hint: string;
  /** Whether the driver's error is of this kind. `reason` is its message without the driver's own advice. */
  is(code: string, reason: string): boolean;
}

const UNREACHABLE = /^(?:ServiceUnavailable|SessionExpired)$/;

/** The first that fits counts. */
const CASES: readonly Case[] = [
  {
    code: 'DATABASE_PASSWORD',
    message: 'Neo4j refuses the user name or password.',
    hint: 'Set NEO4J_USER and NEO4J_PASSWORD to those of the server.',
    is: (code) => code === 'Neo.ClientError.Security.Unauthorized',
  },
  {
    code: 'DATABASE_PASSWORD_TRIES',
    message: 'Neo4j refuses to be asked: too many wrong passwords were tried.',
    hint: 'Wait five seconds and try again with the right one in NEO4J_PASSWORD.',
    is: (code) => code === 'Neo.ClientError.Security.AuthenticationRateLimit',
  },
  {
    code: 'DATABASE_PASSWORD_EXPIRED',
    message: 'Neo4j wants a new password before it answers.',
    hint: 'Change it with ALTER CURRENT USER SET PASSWORD, then set NEO4J_PASSWORD.',
    is: (code) => code === 'Neo.ClientError.Security.CredentialsExpired',
  },
  {
    code: 'DATABASE_FORBIDDEN',
    message: 'Neo4j does not let this user do that.',
    hint: 'Give the user in NEO4J_USER the right to read, write and make indexes, or use another.',
    is: (code) => code === 'Neo.ClientError.Security.Forbidden',
  },
  {
    code: 'DATABASE_UNKNOWN',
    message: 'The server has no database of this name.',
    hint: 'Set NEO4J_DATABASE to one that it has; on Community that is "neo4j", if nobody changed it.',
    is: (code) => code === 'Neo.ClientError.Database.DatabaseNotFound',
  },
  {
    code: 'DATABASE_READ_ONLY',
    message: 'The database takes no writing.',
    hint: 'Set server.databases.read_only and server.databases.default_to_read_only so that it does, or use another.',
    is: (code) =>
      /^Neo\.ClientError\.(?:General\.(?:ForbiddenOnReadOnlyDatabase|WriteOnReadOnlyAccessDatabase)|Cluster\.NotALeader)$/.test(
        code,
      ),
  },
  {
    code: 'DATABASE_DISK',
    message: 'Neo4j could not write to its disk: most often it is full.',
    hint: 'Make room where its data lies, restart it, and try again: what was not committed is not in the graph.',
    is: (code, reason) =>
      code === 'Neo.DatabaseError.Transaction.TransactionLogError' || /no space left on device/i.test(reason),
  },
  {
    code: 'DATABASE_BROKEN',
    message: 'Neo4j met an error that it does not get over without a restart.',
    hint: 'Look into its debug.log for the first error (a full disk is the usual one), mend it, and restart it.',
    is: (code, reason) =>
      /^Neo\.DatabaseError\.Transaction\.Transaction(?:StartFailed|CommitFailed)$/.test(code) ||
      /critical error/.test(reason),
  },
  {
    code: 'DATABASE_MEMORY',
    message: 'Neo4j has not enough memory for this.',
    hint: 'Give it more (server.memory.heap.max_size, dbms.memory.transaction.total.max), or load fewer articles at once.',
    is: (code) => /^Neo\.\w+\.General\.(?:\w*OutOfMemoryError|TransactionMemoryLimit)$/.test(code),
  },
  {
    code: 'DATABASE_TIMEOUT',
    message: 'Neo4j did not answer within the time that the question was given.',
    hint: 'Ask for less at once: smaller pages, fewer lists inside lists, a shorter time.',
    is: (code) => code === 'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration',
  },
  {
    code: 'DATABASE_BUSY',
    message: 'Neo4j is too busy: it did not get to this in time.',
    hint: 'Try again, with fewer programs writing or asking at once.',
    is: (code, reason) =>
      /^Neo\.(?:TransientError\.Transaction\.|ClientError\.Transaction\.TransactionTimedOut)/.test(code) ||
      /^Connection acquisition timed out/.test(reason),
  },
  {
    code: 'DATABASE_TLS',
    message: 'Neo4j and OnRecord do not agree on encryption.',
    hint: 'Use bolt:// for a server without it, bolt+s:// for one with a certificate that is trusted, bolt+ssc:// for one of its own making.',
    is: (code, reason) =>
      UNREACHABLE.test(code) && /\b(?:TLS|SSL|EPROTO)\b|certificate|self.signed/i.test(reason),
  },
  {
    code: 'DATABASE_UNREACHABLE',
    message: 'Neo4j does not answer.',
    hint: 'Start it with "onrecord db start", or check NEO4J_URI.',
    is: (code) => UNREACHABLE.test(code) || code === 'Neo.TransientError.General.DatabaseUnavailable',
  },
];

/** Turns what the driver throws into a coded error that says what to do; what is not the driver's stays as it is. */
export function databaseError(cause: unknown, uri: string): unknown {
  if (!(cause instanceof Neo4jError)) return cause;
  // The driver's advice speaks of encryption whatever the matter is; the reason stands behind it.
  const reason = cause.message.replace(/^.*\bCaused by: /s, '');
  const found = CASES.find(({ is }) => is(cause.code, reason));
  if (found === undefined) return cause;
  const { code, message, hint } = found;
  return new OnRecordError(code, message, { where: uri, hint, cause });
}

/** For an address that cannot be one; nothing was sent. */
export const addressError = (cause: unknown, uri: string): OnRecordError =>
  new OnRecordError('DATABASE_ADDRESS', 'This is no address of a Neo4j server.', {
    where: uri === '' ? 'NEO4J_URI' : uri,
    hint: 'It looks like bolt://localhost:7687 or neo4j+s://graph.example.com.',
    cause,
  });
