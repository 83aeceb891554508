import { Neo4jError } from 'neo4j-driver';
import { OnRecordError } from '../../errors/onrecord-error.js';
import type { Graph } from '../connection.js';
import { integer } from '../integers.js';
import { query, type Query } from '../query.js';
import { SCHEMA_VERSIONS } from './versions.js';

/** `before` is 0 where there was no schema; `version` is the one that the graph has now. */
export interface SchemaChange {
  readonly before: number;
  readonly version: number;
}

const READ = query(
  "OPTIONAL MATCH (schema:Schema {id: 'schema'}) RETURN coalesce(schema.version, 0) AS version",
);
/** An index answers wrongly (that is, not at all) until it is filled. */
const AWAIT_INDEXES = query('CALL db.awaitIndexes(300)');
const KEEP_VERSION = (version: number): Query =>
  query(
    `MERGE (schema:Schema {id: 'schema'})
SET schema.version = CASE WHEN schema.version > $version THEN schema.version ELSE $version END`,
    { version: integer(version) },
  );

/**
 * Brings constraints and indexes to the newest version that this program knows; nothing is done when they are there.
 * Programs that start at the same time may all call it.
 *
 * Throws `SCHEMA_NEWER` when the graph was written by a later OnRecord, and what the connection throws.
 */
export async function applySchema(graph: Graph): Promise<SchemaChange> {
  const known = SCHEMA_VERSIONS.length;
  const [row] = await graph.read(READ);
  const before = Number(row?.['version'] ?? 0);
  if (before > known) throw newer(before, known, graph.address.uri);
  if (before === known) return { before, version: known };
  for (const command of SCHEMA_VERSIONS.slice(before).flat()) await patiently(graph, command);
  await patiently(graph, AWAIT_INDEXES);
  // Last, so that a schema that was interrupted half-way is applied again.
  await patiently(graph, KEEP_VERSION(known));
  return { before, version: known };
}

const newer = (found: number, known: number, where: string): OnRecordError =>
  new OnRecordError(
    'SCHEMA_NEWER',
    `The graph has schema version ${found}, and this OnRecord knows versions up to ${known}.`,
    { where, hint: 'Use the newer OnRecord that wrote it, or another database.' },
  );

const TRIES = 10;

/** Two that make the same index at once deadlock, or one finds it made in between: both are settled by asking again. */
async function patiently(graph: Graph, command: Query): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await graph.run(command);
      return;
    } catch (error) {
      if (attempt === TRIES || !isRace(error)) throw error;
    }
  }
}

const isRace = (error: unknown): boolean =>
  (error instanceof OnRecordError && error.code === 'DATABASE_BUSY') ||
  (error instanceof Neo4jError && /^Neo\.ClientError\.Schema\.\w+AlreadyExists$/.test(error.code));
