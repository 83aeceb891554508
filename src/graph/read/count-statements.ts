import type { Graph } from '../connection.js';
import type { Query } from '../query.js';
import { question } from './question.js';
import { keyBounds } from './days.js';
import {
  MATCH_TERMS,
  NARROWED,
  narrowing,
  termsOf,
  wordsOf,
  type StatementFilter,
} from './statement-filter.js';
import { statementsOfTerms } from './statements-of-terms.js';

const BY_TERMS = `${statementsOfTerms('RETURN statement', 'statement')}
RETURN count(DISTINCT statement) AS count`;

const BY_WORDS = `${MATCH_TERMS}
CALL (terms) {
  WITH terms AS others
  CALL db.index.fulltext.queryNodes('statement_words', $asked.words) YIELD node AS statement
  WHERE statement.order > $asked.above AND statement.order < $asked.below
      AND ${NARROWED}
  RETURN statement
}
RETURN count(statement) AS count`;

const ALL = `WITH [] AS others
MATCH (statement:Statement)
WHERE statement.order > $asked.above AND statement.order < $asked.below
      AND ${NARROWED}
RETURN count(statement) AS count`;

/** How many statements the same filter finds in all. */
export function countStatementsQuery(asked: StatementFilter): Query {
  const terms = termsOf(asked);
  const { lucene, common } = wordsOf(asked);
  const narrowed = { common, ...narrowing(asked), ...keyBounds(asked.saidFrom, asked.saidTo) };
  if (lucene !== null) return question(BY_WORDS, { ...narrowed, terms, words: lucene });
  return terms.length > 0 ? question(BY_TERMS, { ...narrowed, terms }) : question(ALL, narrowed);
}

export async function countStatements(graph: Graph, asked: StatementFilter): Promise<number> {
  const [row] = await graph.read(countStatementsQuery(asked));
  return (row?.['count'] as number | undefined) ?? 0;
}
