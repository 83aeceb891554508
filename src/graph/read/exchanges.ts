import type { Graph } from '../connection.js';
import type { Query } from '../query.js';
import { decodePlaces } from './cursor.js';
import { keyBounds } from './days.js';
import { MATCH_TERM, nameOrId } from './name-or-id.js';
import { pageLimit, type Page, type PageArguments } from './page.js';
import { question } from './question.js';
import { bothScans, scanOf, type Scan } from './scan.js';
import { edgeOf, type Side } from './sides.js';
import { STATEMENT, type StatementRecord, type StatementRow } from './statement-record.js';
import { STATEMENT_KEY, statementPage } from './statements.js';

/** Words that somebody said to somebody: of one of them, or between two. */
export interface ExchangeFilter {
  /** Name or id of who spoke or was spoken to. */
  readonly of: string;
  /** Name or id of the other. */
  readonly with?: string | null | undefined;
  readonly saidFrom?: string | null | undefined;
  readonly saidTo?: string | null | undefined;
}

/** The entities of both names: `some`, and `others`, which is empty where no other is asked for. */
const BOTH = `UNWIND $asked.terms AS term
${MATCH_TERM}
WITH collect({one: term.one, id: entity.id}) AS found
WITH [each IN found WHERE each.one | each.id] AS some, [each IN found WHERE NOT each.one | each.id] AS others
WHERE size($asked.terms) = 1 OR others <> []`;

const half = (side: Side, other: Side, taken: string) => `  UNWIND some AS id
  CALL (id, others) {
    MATCH ${edgeOf(side, 'found')}
    USING INDEX SEEK found:${side}(entity, order)
    WHERE found.entity = id AND found.order > $asked.above AND found.order < $asked.below
      AND EXISTS { ${edgeOf(other, 'r')} WHERE size($asked.terms) = 1 OR r.entity IN others }
    ${taken}
  }
  RETURN statement`;

const statementsOf = (taken: string): string => `${BOTH}
CALL (some, others) {
${half('SAID', 'ADDRESSED_TO', taken)}
  UNION
${half('ADDRESSED_TO', 'SAID', taken)}
}`;

const taken = (
  scan: Scan,
) => `WITH statement, found ORDER BY found.entity ${scan}, found.order ${scan} LIMIT $asked.limit
    RETURN statement`;

const PAGES = bothScans(
  (scan) => `${statementsOf(taken(scan))}
WITH DISTINCT statement ORDER BY statement.order ${scan} LIMIT $asked.limit
RETURN statement ${STATEMENT} AS statement ORDER BY statement.order ${scan}`,
);

const COUNT = `${statementsOf('RETURN statement')}
RETURN count(DISTINCT statement) AS count`;

const terms = ({ of, with: other }: ExchangeFilter) => [
  { one: true, ...nameOrId('of', of) },
  ...(other == null ? [] : [{ one: false, ...nameOrId('with', other) }]),
];

export function exchangesQuery(asked: ExchangeFilter & PageArguments): Query {
  const places = decodePlaces('statements', asked, STATEMENT_KEY);
  return question(PAGES[scanOf(asked)], {
    terms: terms(asked),
    ...keyBounds(asked.saidFrom, asked.saidTo, places),
    limit: pageLimit(asked),
  });
}

/** What one said to others and others to it, newest first. */
export async function exchanges(
  graph: Graph,
  asked: ExchangeFilter & PageArguments,
): Promise<Page<StatementRecord>> {
  const rows = await graph.read(exchangesQuery(asked));
  return statementPage(
    rows.map((row) => row['statement'] as StatementRow),
    asked,
  );
}

export const countExchangesQuery = (asked: ExchangeFilter): Query =>
  question(COUNT, { terms: terms(asked), ...keyBounds(asked.saidFrom, asked.saidTo) });

export async function countExchanges(graph: Graph, asked: ExchangeFilter): Promise<number> {
  const [row] = await graph.read(countExchangesQuery(asked));
  return (row?.['count'] as number | undefined) ?? 0;
}
