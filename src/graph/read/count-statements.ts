import type { Graph } from '../connection.js';
import type { Query } from '../query.js';
import { question } from './question.js';
import { keyBounds } from './days.js';
import {
  matchTerms,
  narrowed,
  narrowing,
  termsOf,
  wordsOf,
  type StatementFilter,
} from './statement-filter.js';
import { bySides, sidesOf } from './sides.js';
import { statementsOfTerms } from './statements-of-terms.js';

const BY_TERMS = bySides(
  (sides) => `${statementsOfTerms(sides, 'RETURN statement', 'statement')}
RETURN count(DISTINCT statement) AS count`,
);

const BY_WORDS = bySides(
  (sides) => `${matchTerms(sides)}
CALL (terms) {
  WITH terms AS others
  CALL db.index.fulltext.queryNodes('statement_words', $asked.words) YIELD node AS statement
  WHERE statement.order > $asked.above AND statement.order < $asked.below
      AND ${narrowed(sides)}
  RETURN statement
}
RETURN count(statement) AS count`,
);

const ALL = `MATCH (statement:Statement)
WHERE statement.order > $asked.above AND statement.order < $asked.below
      AND ${narrowed('NONE')}
RETURN count(statement) AS count`;

/** How many statements the same filter finds in all. */
export function countStatementsQuery(asked: StatementFilter): Query {
  const terms = termsOf(asked);
  const { lucene, common } = wordsOf(asked);
  const bounds = { common, ...narrowing(asked), ...keyBounds(asked.saidFrom, asked.saidTo) };
  if (lucene !== null) return question(BY_WORDS[sidesOf(terms)], { ...bounds, terms, words: lucene });
  return terms.length > 0 ? question(BY_TERMS[sidesOf(terms)], { ...bounds, terms }) : question(ALL, bounds);
}

export async function countStatements(graph: Graph, asked: StatementFilter): Promise<number> {
  const [row] = await graph.read(countStatementsQuery(asked));
  return (row?.['count'] as number | undefined) ?? 0;
}
