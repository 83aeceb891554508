import { narrowing, termsOf, wordsOf, type StatementFilter } from './statement-filter.js';
import { badInput } from './bad-input.js';
import { keyBounds } from './days.js';
import type { SideSet } from './sides.js';
import { statementsOfTerms } from './statements-of-terms.js';

/**
 * Cypher: the statements that a list by counts counts, each once, as rows `statement` and `until`. Counts grow while
 * articles arrive, and a list by counts would shift under who reads it page by page: so only statements count that were
 * there when the first page was read, which `until`, the greatest number of an arrival, remembers in the cursors.
 */
export const countedStatements = (sides: SideSet): string => `CALL () {
  OPTIONAL MATCH (sequence:Sequence {id: 'arrivals'})
  RETURN coalesce($asked.until, sequence.last, 0) AS until
}
CALL () {
  ${statementsOfTerms(sides, 'RETURN statement', 'statement').replaceAll('\n', '\n  ')}
  RETURN DISTINCT statement
}
WITH statement, until
WHERE coalesce(statement.arrival, 0) <= until`;

/** The filter of a list by counts: at least one name, so that it costs what is said about it, not what the archive holds. */
export type CountedFilter = Omit<StatementFilter, 'text'>;

/** The parameters of countedStatements but `until`. Throws `BAD_USER_INPUT` as a list of statements does. */
export function counted(asked: CountedFilter) {
  const terms = termsOf(asked);
  if (terms.length === 0) {
    throw badInput(
      'about',
      'Nobody and nothing is named.',
      'Give a name or an id that the words are about or by.',
    );
  }
  return {
    terms,
    common: wordsOf({}).common,
    ...narrowing(asked),
    ...keyBounds(asked.saidFrom, asked.saidTo),
  };
}

/** The day of a `Statement.order`; null where no article gives one. */
export const dayOf = (order: string): string | null => (order.startsWith('0000') ? null : order.slice(0, 10));
