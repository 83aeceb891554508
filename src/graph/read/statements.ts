import type { Graph } from '../connection.js';
import type { Query } from '../query.js';
import { question } from './question.js';
import { decodeCursor, encodeCursor } from './cursor.js';
import { keyBounds } from './days.js';
import { pageLimit, pageOf, type Page, type PageArguments } from './page.js';
import { MATCH_TERMS, NARROWED, termsOf, wordsOf, type StatementFilter } from './statement-filter.js';
import { STATEMENT, statementRecord, type StatementRecord, type StatementRow } from './statement-record.js';

export const STATEMENT_KEY = /^\d{4}-\d\d-\d\d\|[^|]+\|\d{6}$/;

/**
 * About or by somebody. The page is read from the relationship index of the rarest term in the index's own order, so a
 * city with a million statements costs what a village costs. Both keys must be named in ORDER BY, or all would be sorted;
 * and SEEK, or on a young graph, whose indexes have no statistics yet, the planner would go through the whole index.
 */
const BY_ENTITY = `${MATCH_TERMS}
WITH head(terms) AS rarest, tail(terms) AS others
CALL (rarest, others) {
  UNWIND CASE rarest.side WHEN 'ABOUT' THEN rarest.ids ELSE [] END AS id
  CALL (id, others) {
    MATCH (statement)-[found:ABOUT]->()
    USING INDEX SEEK found:ABOUT(entity, order)
    WHERE found.entity = id AND found.order >= $asked.from AND found.order < $asked.before
      AND ${NARROWED}
    WITH statement, found ORDER BY found.entity DESC, found.order DESC LIMIT $asked.limit
    RETURN statement, found.order AS order
  }
  RETURN statement, order
  UNION ALL
  UNWIND CASE rarest.side WHEN 'SAID' THEN rarest.ids ELSE [] END AS id
  CALL (id, others) {
    MATCH (statement)<-[found:SAID]-()
    USING INDEX SEEK found:SAID(entity, order)
    WHERE found.entity = id AND found.order >= $asked.from AND found.order < $asked.before
      AND ${NARROWED}
    WITH statement, found ORDER BY found.entity DESC, found.order DESC LIMIT $asked.limit
    RETURN statement, found.order AS order
  }
  RETURN statement, order
}
WITH DISTINCT statement, order ORDER BY order DESC LIMIT $asked.limit
RETURN statement ${STATEMENT} AS statement ORDER BY statement.order DESC`;

/** With these words, and perhaps about or by somebody: costs what the words cost. */
const BY_WORDS = `${MATCH_TERMS}
CALL (terms) {
  WITH terms AS others
  CALL db.index.fulltext.queryNodes('statement_words', $asked.words) YIELD node AS statement
  WHERE statement.order >= $asked.from AND statement.order < $asked.before
      AND ${NARROWED}
  WITH statement ORDER BY statement.order DESC LIMIT $asked.limit
  RETURN statement
}
RETURN statement ${STATEMENT} AS statement ORDER BY statement.order DESC`;

/** Everything, newest first. */
const ALL = `WITH [] AS others
MATCH (statement:Statement)
USING INDEX SEEK statement:Statement(order)
WHERE statement.order >= $asked.from AND statement.order < $asked.before
      AND ${NARROWED}
WITH statement ORDER BY statement.order DESC LIMIT $asked.limit
RETURN statement ${STATEMENT} AS statement ORDER BY statement.order DESC`;

/** Everything of one publisher, newest first. */
const BY_PUBLISHER = `WITH [] AS others
MATCH (statement:Statement)
USING INDEX SEEK statement:Statement(publisher, order)
WHERE statement.publisher = $asked.publisher
      AND statement.order >= $asked.from AND statement.order < $asked.before
      AND ${NARROWED}
WITH statement ORDER BY statement.publisher DESC, statement.order DESC LIMIT $asked.limit
RETURN statement ${STATEMENT} AS statement ORDER BY statement.order DESC`;

/** One statement of Cypher, one round trip, whatever is asked. Throws `BAD_USER_INPUT` for what cannot be answered. */
export function statementsQuery(asked: StatementFilter & PageArguments): Query {
  const terms = termsOf(asked);
  const { lucene, common } = wordsOf(asked);
  const after = asked.after == null ? undefined : decodeCursor('statements', asked.after, STATEMENT_KEY);
  const narrowed = {
    common,
    kind: asked.kind ?? null,
    publisher: asked.publisher ?? null,
    ...keyBounds(asked.saidFrom, asked.saidTo, after),
    limit: pageLimit(asked.first),
  };
  if (lucene !== null) return question(BY_WORDS, { ...narrowed, terms, words: lucene });
  if (terms.length > 0) return question(BY_ENTITY, { ...narrowed, terms });
  return question(asked.publisher == null ? ALL : BY_PUBLISHER, narrowed);
}

/** Who said what about whom: a page of statements, newest first, with speakers, roles, article and evidence. */
export async function statements(
  graph: Graph,
  asked: StatementFilter & PageArguments,
): Promise<Page<StatementRecord>> {
  const rows = await graph.read(statementsQuery(asked));
  return statementPage(
    rows.map((row) => row['statement'] as StatementRow),
    asked.first,
  );
}

export const statementPage = (rows: readonly StatementRow[], first: number): Page<StatementRecord> =>
  pageOf(rows.map(statementRecord), first, (statement) => encodeCursor('statements', statement.order));
