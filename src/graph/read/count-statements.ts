import type { Graph } from '../connection.js';
import { query, type Query } from '../query.js';
import { keyBounds } from './days.js';
import { MATCH_TERMS, NARROWED, termsOf, wordsOf, type StatementFilter } from './statement-filter.js';

const BY_ENTITY = `${MATCH_TERMS}
WITH head(terms) AS rarest, tail(terms) AS others
CALL (rarest, others) {
  UNWIND CASE rarest.side WHEN 'ABOUT' THEN rarest.ids ELSE [] END AS id
  CALL (id, others) {
    MATCH (statement)-[found:ABOUT]->()
    USING INDEX found:ABOUT(entity, order)
    WHERE found.entity = id AND found.order >= $from AND found.order < $before
      AND ${NARROWED}
    RETURN statement
  }
  RETURN statement
  UNION ALL
  UNWIND CASE rarest.side WHEN 'SAID' THEN rarest.ids ELSE [] END AS id
  CALL (id, others) {
    MATCH (statement)<-[found:SAID]-()
    USING INDEX found:SAID(entity, order)
    WHERE found.entity = id AND found.order >= $from AND found.order < $before
      AND ${NARROWED}
    RETURN statement
  }
  RETURN statement
}
RETURN count(DISTINCT statement) AS count`;

const BY_WORDS = `${MATCH_TERMS}
CALL (terms) {
  WITH terms AS others
  CALL db.index.fulltext.queryNodes('statement_words', $words) YIELD node AS statement
  WHERE statement.order >= $from AND statement.order < $before
      AND ${NARROWED}
  RETURN statement
}
RETURN count(statement) AS count`;

const ALL = `WITH [] AS others
MATCH (statement:Statement)
WHERE statement.order >= $from AND statement.order < $before
      AND ${NARROWED}
RETURN count(statement) AS count`;

/** How many statements the same filter finds in all. */
export function countStatementsQuery(asked: StatementFilter): Query {
  const terms = termsOf(asked);
  const words = wordsOf(asked);
  const common = {
    kind: asked.kind ?? null,
    publisher: asked.publisher ?? null,
    ...keyBounds(asked.saidFrom, asked.saidTo, undefined),
  };
  if (words !== null) return query(BY_WORDS, { ...common, terms, words });
  return terms.length > 0 ? query(BY_ENTITY, { ...common, terms }) : query(ALL, common);
}

export async function countStatements(graph: Graph, asked: StatementFilter): Promise<number> {
  const [row] = await graph.read(countStatementsQuery(asked));
  return (row?.['count'] as number | undefined) ?? 0;
}
