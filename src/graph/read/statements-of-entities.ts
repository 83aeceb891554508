import type { Graph } from '../connection.js';
import type { Query } from '../query.js';
import { question } from './question.js';
import { decodePlaces } from './cursor.js';
import { keyBounds } from './days.js';
import { pageLimit, type Page, type PageArguments } from './page.js';
import { bothScans, scanOf } from './scan.js';
import { degreeOf, edgeOf, type Side } from './sides.js';
import { STATEMENT, type StatementRecord, type StatementRow } from './statement-record.js';
import { STATEMENT_KEY, statementPage } from './statements.js';

const pages = (side: Side) =>
  bothScans(
    (scan) => `UNWIND $asked.ids AS id
CALL (id) {
  MATCH ${edgeOf(side, 'found')}
  USING INDEX SEEK found:${side}(entity, order)
  WHERE found.entity = id AND found.order > $asked.above AND found.order < $asked.below
  WITH statement, found ORDER BY found.entity ${scan}, found.order ${scan} LIMIT $asked.limit
  RETURN collect(statement ${STATEMENT}) AS statements
}
RETURN id, statements`,
  );

const count = (side: Side): string => `UNWIND $asked.ids AS id
MATCH (entity:Entity {id: id})
RETURN id, ${degreeOf(side)} AS count`;

const bySide = <Text>(text: (side: Side) => Text): Readonly<Record<Side, Text>> => ({
  ABOUT: text('ABOUT'),
  SAID: text('SAID'),
  ADDRESSED_TO: text('ADDRESSED_TO'),
  SAID_AT: text('SAID_AT'),
});
const PAGES = bySide(pages);
const COUNTS = bySide(count);

export function statementsOfEntitiesQuery(side: Side, ids: readonly string[], asked: PageArguments): Query {
  const places = decodePlaces('statements', asked, STATEMENT_KEY);
  return question(PAGES[side][scanOf(asked)], {
    ids,
    ...keyBounds(null, null, places),
    limit: pageLimit(asked),
  });
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
      statementPage(row['statements'] as readonly StatementRow[], asked),
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
