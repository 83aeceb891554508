import type { Graph } from '../connection.js';
import type { Query } from '../query.js';
import { question } from './question.js';
import { keyBounds } from './days.js';
import { MATCH_TERMS, NARROWED, termsOf, wordsOf, type StatementFilter } from './statement-filter.js';

const BY_ENTITY = `${MATCH_TERMS}
WITH head(terms) AS rarest, tail(terms) AS others
CALL (rarest, others) {
  UNWIND CASE rarest.side WHEN 'ABOUT' THEN rarest.ids ELSE [] END AS id
  CALL (id, others) {
    MATCH (statement)-[found:ABOUT]->()
    USING INDEX SEEK found:ABOUT(entity, order)
    WHERE found.entity = id AND found.order >= $asked.from AND found.order < $asked.before
      AND ${NARROWED}
    RETURN statement
  }
  RETURN statement
  UNION ALL
  UNWIND CASE rarest.side WHEN 'SAID' THEN rarest.ids ELSE [] END AS id
  CALL (id, others) {
    MATCH (statement)<-[found:SAID]-()
    USING INDEX SEEK found:SAID(entity, order)
    WHERE found.entity = id AND found.order >= $asked.from AND found.order < $asked.before
      AND ${NARROWED}
    RETURN statement
  }
  RETURN statement
}
RETURN count(DISTINCT statement) AS count`;

const BY_WORDS = `${MATCH_TERMS}
CALL (terms) {
  WITH terms AS others
  CALL db.index.fulltext.queryNodes('statement_words', $asked.words) YIELD node AS statement
  WHERE statement.order >= $asked.from AND statement.order < $asked.before
      AND ${NARROWED}
  RETURN statement
}
RETURN count(statement) AS count`;

const ALL = `WITH [] AS others
MATCH (statement:Statement)
WHERE statement.order >= $asked.from AND statement.order < $asked.before
      AND ${NARROWED}
RETURN count(statement) AS count`;

/** How many statements the same filter finds in all. */
export function countStatementsQuery(asked: StatementFilter): Query {
  const terms = termsOf(asked);
  const { lucene, common } = wordsOf(asked);
  const narrowed = {
    common,
    kind: asked.kind ?? null,
    publisher: asked.publisher ?? null,
    ...keyBounds(asked.saidFrom, asked.saidTo, undefined),
  };
  if (lucene !== null) return question(BY_WORDS, { ...narrowed, terms, words: lucene });
  return terms.length > 0 ? question(BY_ENTITY, { ...narrowed, terms }) : question(ALL, narrowed);
}

export async function countStatements(graph: Graph, asked: StatementFilter): Promise<number> {
  const [row] = await graph.read(countStatementsQuery(asked));
  return (row?.['count'] as number | undefined) ?? 0;
}
