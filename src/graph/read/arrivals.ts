import type { Graph } from '../connection.js';
import type { Query } from '../query.js';
import { badInput } from './bad-input.js';
import { decodePlaces, encodeCursor } from './cursor.js';
import { keyBounds } from './days.js';
import { mapPage, pageLimit, pageOf, pageSize, type Page, type PageArguments } from './page.js';
import { question } from './question.js';
import { bySides, sidesOf } from './sides.js';
import { bothScans } from './scan.js';
import {
  matchTerms,
  narrowed,
  narrowing,
  termsOf,
  wordPatterns,
  type StatementFilter,
} from './statement-filter.js';
import { STATEMENT, statementRecord, type StatementRecord, type StatementRow } from './statement-record.js';

/** A page of what was added to the record, in the order of arrival. */
export interface ArrivalPage extends Page<StatementRecord> {
  /** Where to go on from, even when nothing on the way was what is asked for. */
  readonly end: string;
  /** The cursor of the newest statement of all: nothing is new after it. */
  readonly now: string;
}

/** So many arrivals are looked through for one page: a filter that finds little must not read the archive in one go. */
const MOST_LOOKED_AT = 10_000;

const KEY = /^\d{1,15}$/;

/** Between which arrivals a page looks: `lower < arrival < upper`. */
const WINDOW = {
  ASC: `WITH last, $asked.after AS lower,
  reduce(least = last + 1, bound IN [$asked.before, $asked.after + ${MOST_LOOKED_AT} + 1] |
    CASE WHEN bound < least THEN bound ELSE least END) AS upper`,
  DESC: `WITH last, CASE WHEN $asked.before < last + 1 THEN $asked.before ELSE last + 1 END AS upper
WITH last, upper,
  CASE WHEN $asked.after > upper - ${MOST_LOOKED_AT} - 1 THEN $asked.after ELSE upper - ${MOST_LOOKED_AT} - 1 END AS lower`,
} as const;

// A name that nobody bears yet finds nothing, and the page goes on all the same.
const PAGES = bySides((sides) =>
  bothScans(
    (scan) => `OPTIONAL MATCH (sequence:Sequence {id: 'arrivals'})
WITH coalesce(sequence.last, 0) AS last
${WINDOW[scan]}
RETURN last, lower, upper, COLLECT {
  ${matchTerms(sides).replaceAll('\n', '\n  ')}
  WITH terms AS others
  MATCH (statement:Statement)
  USING INDEX SEEK statement:Statement(arrival)
  WHERE statement.arrival > lower AND statement.arrival < upper
      AND statement.order > $asked.above AND statement.order < $asked.below
      AND ${narrowed(sides)}
  WITH statement ORDER BY statement.arrival ${scan} LIMIT $asked.limit
  RETURN {arrival: statement.arrival, statement: statement ${STATEMENT}}
} AS added`,
  ),
);

export function arrivalsQuery(asked: StatementFilter & PageArguments): Query {
  const { after, before } = decodePlaces('arrivals', asked, KEY);
  const terms = termsOf(asked);
  return question(PAGES[sidesOf(terms)][pageSize(asked).direction === 'FORWARD' ? 'ASC' : 'DESC'], {
    terms,
    common: wordPatterns(asked),
    ...narrowing(asked),
    ...keyBounds(asked.saidFrom, asked.saidTo),
    after: Number(after ?? 0),
    before: Number(before ?? Number.MAX_SAFE_INTEGER),
    limit: pageLimit(asked),
  });
}

interface Row {
  readonly last: number;
  readonly lower: number;
  readonly upper: number;
  readonly added: readonly { readonly arrival: number; readonly statement: StatementRow }[];
}

/**
 * What was added to the record, the first added first. A page can be short, even empty, and have a next one: when what is
 * asked for is rare, `end` goes on behind all that was looked at.
 */
export async function arrivals(graph: Graph, asked: StatementFilter & PageArguments): Promise<ArrivalPage> {
  const [row] = (await graph.read(arrivalsQuery(asked))) as unknown as readonly [Row];
  const { last, lower, upper, added } = row;
  const { direction } = pageSize(asked);
  if (direction === 'FORWARD' && lower > last) {
    throw badInput(
      'after',
      'The cursor comes from a record that had more statements than this one.',
      'Begin anew without it.',
    );
  }
  const page = pageOf(added, asked, ({ arrival }) => arrivalCursor(arrival));
  const full = added.length > page.records.length;
  const lookedAt = direction === 'FORWARD' && !full ? Math.max(upper - 1, lower) : undefined;
  return {
    ...mapPage(page, ({ statement }) => statementRecord(statement)),
    hasNextPage: direction === 'FORWARD' ? full || upper <= last : page.hasNextPage,
    hasPreviousPage: direction === 'FORWARD' ? page.hasPreviousPage : full || lower > 0,
    end: lookedAt === undefined ? (page.cursors.at(-1) ?? arrivalCursor(last)) : arrivalCursor(lookedAt),
    now: arrivalCursor(last),
  };
}

const arrivalCursor = (arrival: number): string => encodeCursor('arrivals', String(arrival));

export const lastArrivalQuery = (): Query =>
  question(
    `OPTIONAL MATCH (sequence:Sequence {id: 'arrivals'})
RETURN coalesce(sequence.last, 0) AS last`,
    {},
  );

/** The cursor of the newest statement of all. */
export async function lastArrival(graph: Graph): Promise<string> {
  const [row] = await graph.read(lastArrivalQuery());
  return arrivalCursor(row?.['last'] as number);
}
