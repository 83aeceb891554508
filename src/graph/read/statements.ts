import type { Graph } from '../connection.js';
import type { Query } from '../query.js';
import { question } from './question.js';
import { decodePlaces, encodeCursor } from './cursor.js';
import { keyBounds } from './days.js';
import { pageLimit, pageOf, type Page, type PageArguments } from './page.js';
import { bothScans, newestFirst, scanOf, type StatementOrder } from './scan.js';
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
import { STATEMENT, statementRecord, type StatementRecord, type StatementRow } from './statement-record.js';

export const STATEMENT_KEY = /^\d{4}-\d\d-\d\d\|[^|]+\|\d{6}$/;

/** A list of statements: which, and in what order; without an order the newest first. */
export interface StatementList extends StatementFilter, PageArguments {
  readonly orderBy?: StatementOrder | null | undefined;
}

/** About, by, to or at somebody or some place. */
const BY_TERMS = bySides((sides) =>
  bothScans(
    (scan) => `${statementsOfTerms(
      sides,
      `WITH statement, found ORDER BY found.entity ${scan}, found.order ${scan} LIMIT $asked.limit
    RETURN statement, found.order AS order`,
      'statement, order',
    )}
WITH DISTINCT statement, order ORDER BY order ${scan} LIMIT $asked.limit
RETURN statement ${STATEMENT} AS statement ORDER BY statement.order ${scan}`,
  ),
);

/** With these words, and perhaps about or by somebody: costs what the words cost. */
const BY_WORDS = bySides((sides) =>
  bothScans(
    (scan) => `${matchTerms(sides)}
CALL (terms) {
  WITH terms AS others
  CALL db.index.fulltext.queryNodes('statement_words', $asked.words) YIELD node AS statement
  WHERE statement.order > $asked.above AND statement.order < $asked.below
      AND ${narrowed(sides)}
  WITH statement ORDER BY statement.order ${scan} LIMIT $asked.limit
  RETURN statement
}
RETURN statement ${STATEMENT} AS statement ORDER BY statement.order ${scan}`,
  ),
);

/** Everything. */
const ALL = bothScans(
  (scan) => `MATCH (statement:Statement)
USING INDEX SEEK statement:Statement(order)
WHERE statement.order > $asked.above AND statement.order < $asked.below
      AND ${narrowed('NONE')}
WITH statement ORDER BY statement.order ${scan} LIMIT $asked.limit
RETURN statement ${STATEMENT} AS statement ORDER BY statement.order ${scan}`,
);

/** Everything of one publisher. */
const BY_PUBLISHER = bothScans(
  (scan) => `MATCH (statement:Statement)
USING INDEX SEEK statement:Statement(publisher, order)
WHERE statement.publisher = $asked.publisher
      AND statement.order > $asked.above AND statement.order < $asked.below
      AND ${narrowed('NONE')}
WITH statement ORDER BY statement.publisher ${scan}, statement.order ${scan} LIMIT $asked.limit
RETURN statement ${STATEMENT} AS statement ORDER BY statement.order ${scan}`,
);

/** One statement of Cypher, one round trip, whatever is asked. Throws `BAD_USER_INPUT` for what cannot be answered. */
export function statementsQuery(asked: StatementList): Query {
  const terms = termsOf(asked);
  const { lucene, common } = wordsOf(asked);
  const order = asked.orderBy ?? 'NEWEST_FIRST';
  const scan = scanOf(asked, order);
  const places = newestFirst(decodePlaces('statements', asked, STATEMENT_KEY), order);
  const bounds = {
    common,
    ...narrowing(asked),
    ...keyBounds(asked.saidFrom, asked.saidTo, places),
    limit: pageLimit(asked),
  };
  if (lucene !== null) return question(BY_WORDS[sidesOf(terms)][scan], { ...bounds, terms, words: lucene });
  if (terms.length > 0) return question(BY_TERMS[sidesOf(terms)][scan], { ...bounds, terms });
  return question((asked.publisher == null ? ALL : BY_PUBLISHER)[scan], bounds);
}

/** Who said what about whom: a page of statements with speakers, roles, article and evidence. */
export async function statements(graph: Graph, asked: StatementList): Promise<Page<StatementRecord>> {
  const rows = await graph.read(statementsQuery(asked));
  return statementPage(
    rows.map((row) => row['statement'] as StatementRow),
    asked,
  );
}

export const statementPage = (rows: readonly StatementRow[], asked: PageArguments): Page<StatementRecord> =>
  pageOf(rows.map(statementRecord), asked, (statement) => encodeCursor('statements', statement.order));
