import type { Graph } from '../connection.js';
import type { Query } from '../query.js';
import { question } from './question.js';
import { decodeCursor } from './cursor.js';
import { keyBounds } from './days.js';
import { pageLimit, type Page, type PageArguments } from './page.js';
import { STATEMENT, type StatementRecord, type StatementRow } from './statement-record.js';
import { STATEMENT_KEY, statementPage } from './statements.js';

/** What was said about it (ABOUT), or what it said (SAID). */
export type Side = 'ABOUT' | 'SAID';

const PAGES = {
  ABOUT: `UNWIND $asked.ids AS id
CALL (id) {
  MATCH (statement)-[found:ABOUT]->()
  USING INDEX SEEK found:ABOUT(entity, order)
  WHERE found.entity = id AND found.order >= $asked.from AND found.order < $asked.before
  WITH statement, found ORDER BY found.entity DESC, found.order DESC LIMIT $asked.limit
  RETURN collect(statement ${STATEMENT}) AS statements
}
RETURN id, statements`,
  SAID: `UNWIND $asked.ids AS id
CALL (id) {
  MATCH (statement)<-[found:SAID]-()
  USING INDEX SEEK found:SAID(entity, order)
  WHERE found.entity = id AND found.order >= $asked.from AND found.order < $asked.before
  WITH statement, found ORDER BY found.entity DESC, found.order DESC LIMIT $asked.limit
  RETURN collect(statement ${STATEMENT}) AS statements
}
RETURN id, statements`,
} as const;

const COUNTS = {
  ABOUT: `UNWIND $asked.ids AS id
MATCH (entity:Entity {id: id})
RETURN id, COUNT { (entity)<-[:ABOUT]-() } AS count`,
  SAID: `UNWIND $asked.ids AS id
MATCH (entity:Entity {id: id})
RETURN id, COUNT { (entity)-[:SAID]->() } AS count`,
} as const;

export function statementsOfEntitiesQuery(side: Side, ids: readonly string[], asked: PageArguments): Query {
  const after = asked.after == null ? undefined : decodeCursor('statements', asked.after, STATEMENT_KEY);
  return question(PAGES[side], { ids, ...keyBounds(null, null, after), limit: pageLimit(asked.first) });
}

/** The same part of the list of each entity, newest first: one round trip for all of them. By entity id. */
export async function statementsOfEntities(
  graph: Graph,
  side: Side,
  ids: readonly string[],
  asked: PageArguments,
): Promise<ReadonlyMap<string, Page<StatementRecord>>> {
  const rows = await graph.read(statementsOfEntitiesQuery(side, ids, asked));
  return new Map(
    rows.map((row) => [
      row['id'] as string,
      statementPage(row['statements'] as readonly StatementRow[], asked.first),
    ]),
  );
}

export const countStatementsOfEntitiesQuery = (side: Side, ids: readonly string[]): Query =>
  question(COUNTS[side], { ids });

/** How many statements each entity has in all: degrees that Neo4j keeps, nothing is counted. By entity id. */
export async function countStatementsOfEntities(
  graph: Graph,
  side: Side,
  ids: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const rows = await graph.read(countStatementsOfEntitiesQuery(side, ids));
  return new Map(rows.map((row) => [row['id'] as string, row['count'] as number]));
}
