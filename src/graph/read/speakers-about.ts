import type { Graph } from '../connection.js';
import type { Query } from '../query.js';
import { question } from './question.js';
import { ENTITY, type EntityRecord } from './entity-record.js';
import { MATCH_TERM, nameOrId } from './name-or-id.js';
import { pageLimit } from './page.js';

/** Somebody who spoke about it. */
export interface SpeakerAbout {
  readonly entity: EntityRecord;
  /** The roles spoken in, as the articles give them, sorted. */
  readonly roles: readonly string[];
  readonly statements: number;
  /** The day of the newest of them, or null when no article gives one. */
  readonly lastSaidOn: string | null;
}

export const speakersAboutQuery = (name: string, first: number): Query =>
  question(
    `WITH $asked.term AS term
${MATCH_TERM}
MATCH (statement:Statement)-[:ABOUT]->(entity)
WITH DISTINCT statement
MATCH (speaker:Entity)-[said:SAID]->(statement)
WITH speaker, collect(DISTINCT said.as) AS roles, count(DISTINCT statement) AS statements, max(statement.order) AS newest
ORDER BY statements DESC, newest DESC, speaker.id LIMIT $asked.limit
RETURN speaker ${ENTITY} AS entity, COLLECT { UNWIND roles AS role RETURN role ORDER BY role } AS roles, statements,
  CASE WHEN newest STARTS WITH '0000' THEN null ELSE left(newest, 10) END AS lastSaidOn`,
    { term: nameOrId('about', name), limit: pageLimit({ first }) },
  );

/** Who spoke about the entities of this name (or id), the one with most statements first; at most `first`, 1 to 100. */
export async function speakersAbout(
  graph: Graph,
  name: string,
  first = 20,
): Promise<{ readonly speakers: readonly SpeakerAbout[]; readonly hasMore: boolean }> {
  const rows = (await graph.read(speakersAboutQuery(name, first))) as unknown as readonly SpeakerAbout[];
  return { speakers: rows.slice(0, first), hasMore: rows.length > first };
}
