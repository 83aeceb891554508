import type { Graph } from '../connection.js';
import type { Query } from '../query.js';
import { question } from './question.js';
import { STATEMENT, statementRecord, type StatementRecord, type StatementRow } from './statement-record.js';

export const statementsByIdQuery = (ids: readonly string[]): Query =>
  question(
    `UNWIND $asked.ids AS id
MATCH (statement:Statement {id: id})
RETURN statement ${STATEMENT} AS statement`,
    { ids },
  );

/** The statements with these ids, each once, in no order; an id that nothing has is left out. */
export async function statementsById(
  graph: Graph,
  ids: readonly string[],
): Promise<readonly StatementRecord[]> {
  const rows = await graph.read(statementsByIdQuery(ids));
  return rows.map((row) => statementRecord(row['statement'] as StatementRow));
}
