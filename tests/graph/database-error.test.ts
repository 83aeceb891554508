import { Neo4jError } from 'neo4j-driver';
import { OnRecordError } from '../../src/errors/onrecord-error.js';
import { connect } from '../../src/graph/connection.js';
import { databaseError } from '../../src/graph/database-error.js';

const thrown = (code: string, message = 'What the server says.'): Neo4jError =>
  new Neo4jError(message, code, '50N42', 'error: general processing exception');

const advice =
  'Failed to connect to server. Please ensure that your database is listening on the correct host and port and that you have compatible encryption settings both on Neo4j server and driver. Note that the default encryption setting has changed in Neo4j 4.0. Caused by: ';

const UNREACHABLE =
  'bolt://host: Neo4j does not answer. Start it with "onrecord db start", or check NEO4J_URI.';
const BUSY =
  'bolt://host: Neo4j is too busy: it did not get to this in time. Try again, with fewer programs writing or asking at once.';
const TLS =
  'bolt://host: Neo4j and OnRecord do not agree on encryption. Use bolt:// for a server without it, bolt+s:// for one with a certificate that is trusted, bolt+ssc:// for one of its own making.';
const BROKEN =
  'bolt://host: Neo4j met an error that it does not get over without a restart. Look into its debug.log for the first error (a full disk is the usual one), mend it, and restart it.';
const DISK =
  'bolt://host: Neo4j could not write to its disk: most often it is full. Make room where its data lies, restart it, and try again: what was not committed is not in the graph.';
const READ_ONLY =
  'bolt://host: The database takes no writing. Set server.databases.read_only and server.databases.default_to_read_only so that it does, or use another.';
const MEMORY =
  'bolt://host: Neo4j has not enough memory for this. Give it more (server.memory.heap.max_size, dbms.memory.transaction.total.max), or load fewer articles at once.';

test.each<[string, Neo4jError, string, string]>([
  [
    'a wrong password',
    thrown('Neo.ClientError.Security.Unauthorized'),
    'DATABASE_PASSWORD',
    'bolt://host: Neo4j refuses the user name or password. Set NEO4J_USER and NEO4J_PASSWORD to those of the server.',
  ],
  [
    'too many tries',
    thrown('Neo.ClientError.Security.AuthenticationRateLimit'),
    'DATABASE_PASSWORD_TRIES',
    'bolt://host: Neo4j refuses to be asked: too many wrong passwords were tried. Wait five seconds and try again with the right one in NEO4J_PASSWORD.',
  ],
  [
    'a first password',
    thrown('Neo.ClientError.Security.CredentialsExpired'),
    'DATABASE_PASSWORD_EXPIRED',
    'bolt://host: Neo4j wants a new password before it answers. Change it with ALTER CURRENT USER SET PASSWORD, then set NEO4J_PASSWORD.',
  ],
  [
    'a question that took too long',
    thrown('Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration'),
    'DATABASE_TIMEOUT',
    'bolt://host: Neo4j did not answer within the time that the question was given. Ask for less at once: smaller pages, fewer lists inside lists, a shorter time.',
  ],
  [
    'a user without rights',
    thrown('Neo.ClientError.Security.Forbidden'),
    'DATABASE_FORBIDDEN',
    'bolt://host: Neo4j does not let this user do that. Give the user in NEO4J_USER the right to read, write and make indexes, or use another.',
  ],
  [
    'an unknown database',
    thrown('Neo.ClientError.Database.DatabaseNotFound'),
    'DATABASE_UNKNOWN',
    'bolt://host: The server has no database of this name. Set NEO4J_DATABASE to one that it has; on Community that is "neo4j", if nobody changed it.',
  ],
  [
    'a read-only database',
    thrown('Neo.ClientError.General.ForbiddenOnReadOnlyDatabase'),
    'DATABASE_READ_ONLY',
    READ_ONLY,
  ],
  [
    'a database in read-only mode',
    thrown('Neo.ClientError.General.WriteOnReadOnlyAccessDatabase'),
    'DATABASE_READ_ONLY',
    READ_ONLY,
  ],
  ['a follower of a cluster', thrown('Neo.ClientError.Cluster.NotALeader'), 'DATABASE_READ_ONLY', READ_ONLY],
  [
    'a full disk',
    thrown('Neo.DatabaseError.Transaction.TransactionLogError', 'Could not append transaction'),
    'DATABASE_DISK',
    DISK,
  ],
  [
    'a full disk in other words',
    thrown('Neo.DatabaseError.General.UnknownError', 'No space left on device'),
    'DATABASE_DISK',
    DISK,
  ],
  [
    'what comes after a full disk',
    thrown(
      'Neo.DatabaseError.Transaction.TransactionStartFailed',
      'The database has encountered a critical error, and needs to be restarted.',
    ),
    'DATABASE_BROKEN',
    BROKEN,
  ],
  [
    'a commit that fails',
    thrown('Neo.DatabaseError.Transaction.TransactionCommitFailed'),
    'DATABASE_BROKEN',
    BROKEN,
  ],
  ['a full heap', thrown('Neo.TransientError.General.OutOfMemoryError'), 'DATABASE_MEMORY', MEMORY],
  ['a full pool', thrown('Neo.TransientError.General.MemoryPoolOutOfMemoryError'), 'DATABASE_MEMORY', MEMORY],
  ['deadlocks without end', thrown('Neo.TransientError.Transaction.DeadlockDetected'), 'DATABASE_BUSY', BUSY],
  [
    'a transaction that takes too long',
    thrown('Neo.ClientError.Transaction.TransactionTimedOut'),
    'DATABASE_BUSY',
    BUSY,
  ],
  [
    'no free connection',
    thrown(
      'N/A',
      'Connection acquisition timed out in 30000 ms. Pool status: Active conn count = 100, Idle conn count = 0.',
    ),
    'DATABASE_BUSY',
    BUSY,
  ],
  [
    'encryption where the server has none',
    thrown(
      'ServiceUnavailable',
      `${advice}Client network socket disconnected before secure TLS connection was established`,
    ),
    'DATABASE_TLS',
    TLS,
  ],
  [
    'a certificate of its own making',
    thrown('ServiceUnavailable', `${advice}self-signed certificate`),
    'DATABASE_TLS',
    TLS,
  ],
  [
    'a certificate of another host',
    thrown('ServiceUnavailable', `${advice}Hostname/IP does not match certificate's altnames`),
    'DATABASE_TLS',
    TLS,
  ],
  [
    'nobody there',
    thrown('ServiceUnavailable', `${advice}connect ECONNREFUSED 127.0.0.1:7687`),
    'DATABASE_UNREACHABLE',
    UNREACHABLE,
  ],
  [
    'no such host',
    thrown('ServiceUnavailable', `${advice}getaddrinfo ENOTFOUND no-such-host.invalid`),
    'DATABASE_UNREACHABLE',
    UNREACHABLE,
  ],
  [
    'a server that goes away',
    thrown('SessionExpired', 'Connection was closed by server'),
    'DATABASE_UNREACHABLE',
    UNREACHABLE,
  ],
  [
    'a server that is not up yet',
    thrown('Neo.TransientError.General.DatabaseUnavailable'),
    'DATABASE_UNREACHABLE',
    UNREACHABLE,
  ],
])('%s', (_, cause, code, line) => {
  const error = databaseError(cause, 'bolt://host') as OnRecordError;
  expect(error).toBeInstanceOf(OnRecordError);
  expect(error.code).toBe(code);
  expect(error.toLine()).toBe(line);
  expect(error.cause).toBe(cause);
});

test.each<[string, unknown]>([
  ['wrong Cypher', thrown('Neo.ClientError.Statement.SyntaxError')],
  ['a violated constraint', thrown('Neo.ClientError.Schema.ConstraintValidationFailed')],
  ['a defect of our own', new TypeError('no function')],
  ['what is no error at all', 'thrown text'],
])('%s is not about the server and stays as it is', (_, cause) => {
  expect(databaseError(cause, 'bolt://host')).toBe(cause);
});

test.each(['', 'localhost', 'http://localhost:7474', 'bolt://', '💥'])('%j is no address', (uri) => {
  const address = { uri, user: 'neo4j', password: 'x', database: 'neo4j' };
  expect(() => connect(address)).toThrow(
    expect.objectContaining({
      code: 'DATABASE_ADDRESS',
      message: 'This is no address of a Neo4j server.',
      where: uri === '' ? 'NEO4J_URI' : uri,
      hint: 'It looks like bolt://localhost:7687 or neo4j+s://graph.example.com.',
    }) as Error,
  );
});
