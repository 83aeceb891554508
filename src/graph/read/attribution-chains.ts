import type { Graph } from '../connection.js';
import type { Query } from '../query.js';
import { question } from './question.js';
import { STATEMENT, statementRecord, type StatementRecord, type StatementRow } from './statement-record.js';

const LONGEST_CHAIN = 10;

/** The statements that one stands in (`OUTER`), or those that stand directly in it (`INNER`). */
export type ChainSide = 'OUTER' | 'INNER';

const TEXTS = {
  OUTER: `UNWIND $asked.ids AS id
MATCH path = (:Statement {id: id})-[:WITHIN*1..${LONGEST_CHAIN}]->(statement:Statement)
WITH id, statement, max(length(path)) AS distance ORDER BY distance DESC
RETURN id, collect(statement ${STATEMENT}) AS statements`,
  INNER: `UNWIND $asked.ids AS id
MATCH (statement:Statement)-[:WITHIN]->(:Statement {id: id})
WITH id, statement ORDER BY right(statement.order, 6) DESC
RETURN id, collect(statement ${STATEMENT}) AS statements`,
} as const satisfies Record<ChainSide, string>;

export const attributionChainsQuery = (side: ChainSide, ids: readonly string[]): Query =>
  question(TEXTS[side], { ids });

/** Who says that somebody said it: the statements around each, the outermost first; or those in it, in text order. By id. */
export async function attributionChains(
  graph: Graph,
  side: ChainSide,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly StatementRecord[]>> {
  const rows = await graph.read(attributionChainsQuery(side, ids));
  return new Map(
    rows.map((row) => [
      row['id'] as string,
      (row['statements'] as readonly StatementRow[]).map(statementRecord),
    ]),
  );
}
