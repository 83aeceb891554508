import type { Graph } from '../connection.js';
import type { Query } from '../query.js';
import { question } from './question.js';
import { ENTITY, type EntityRecord } from './entity-record.js';

/** A title held at `of`, with the days of publication of the first and last article that gives it. */
export interface HeldRoleRecord {
  readonly title: string;
  readonly of: EntityRecord;
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
}

export const rolesOfQuery = (ids: readonly string[]): Query =>
  question(
    `UNWIND $asked.ids AS id
MATCH (:Person {id: id})-[role:HOLDS_ROLE]->(of:Entity)
WITH id, role, of ORDER BY coalesce(role.lastSeen, '') DESC, role.title, of.id
RETURN id, collect({title: role.title, of: of ${ENTITY}, firstSeen: role.firstSeen, lastSeen: role.lastSeen}) AS roles`,
    { ids },
  );

/** The roles of these people, the latest seen first. By entity id; somebody without a role is left out. */
export async function rolesOf(
  graph: Graph,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly HeldRoleRecord[]>> {
  const rows = await graph.read(rolesOfQuery(ids));
  return new Map(rows.map((row) => [row['id'] as string, row['roles'] as readonly HeldRoleRecord[]]));
}
