import type { Graph } from '../connection.js';
import type { Query } from '../query.js';
import { counted, countedStatements, dayOf, type CountedFilter } from './counted.js';
import { ENTITY, type EntityRecord } from './entity-record.js';
import { mapPage, type Page, type PageArguments } from './page.js';
import { bySides, sidesOf } from './sides.js';
import { question } from './question.js';
import { bothEnds, endOf, rankedPage, rankedPageOf, rankedPlaces, type RankedRow } from './ranked.js';

/** Somebody who spoke, and how often. */
export interface SpeakerCount {
  readonly entity: EntityRecord;
  /** The roles spoken in, as the articles give them, sorted. */
  readonly roles: readonly string[];
  readonly statements: number;
  /** The months (`2022-03`) with a statement, the earliest first; what has no day is in none. */
  readonly months: readonly MonthCount[];
  /** The days of the oldest and the newest of them, or null when no article gives one. */
  readonly firstSaidOn: string | null;
  readonly lastSaidOn: string | null;
}

export interface MonthCount {
  readonly month: string;
  readonly statements: number;
}

interface SpeakerRow extends RankedRow {
  readonly entity: EntityRecord;
  readonly until: number;
  readonly roles: readonly string[];
  readonly months: readonly MonthCount[];
  readonly oldest: string;
  readonly newest: string;
}

const PAGES = bySides((sides) =>
  bothEnds(
    (direction) => `${countedStatements(sides)}
MATCH (statement)<-[said:SAID]-(speaker:Entity)
WITH until, speaker, left(statement.order, 7) AS month, count(statement) AS statements,
  collect(DISTINCT said.as) AS roles, min(statement.order) AS oldest, max(statement.order) AS newest
ORDER BY month
WITH until, speaker, collect({month: month, statements: statements}) AS months, sum(statements) AS rank,
  collect(roles) AS roles, min(oldest) AS oldest, max(newest) AS newest
WITH until, speaker, months, roles, oldest, newest, rank, speaker.id AS key
${rankedPage(direction, 'until, speaker, months, roles, oldest, newest')}
RETURN speaker ${ENTITY} AS entity, months, oldest, newest, rank, key, until,
  COLLECT { UNWIND roles AS some UNWIND some AS role WITH DISTINCT role ORDER BY role RETURN role } AS roles`,
  ),
);

export function speakersQuery(asked: CountedFilter & PageArguments): Query {
  const { places, until } = rankedPlaces('speakers', asked);
  const filter = counted(asked);
  return question(PAGES[sidesOf(filter.terms)][endOf(asked)], { ...filter, ...places, until });
}

/** Who said what the filter finds, the one with most statements first. */
export async function speakers(
  graph: Graph,
  asked: CountedFilter & PageArguments,
): Promise<Page<SpeakerCount>> {
  const rows = (await graph.read(speakersQuery(asked))) as unknown as readonly SpeakerRow[];
  return mapPage(
    rankedPageOf('speakers', rows, asked),
    ({ entity, roles, rank, months, oldest, newest }) => ({
      entity,
      roles,
      statements: rank,
      months: months.filter(({ month }) => !month.startsWith('0000')),
      firstSaidOn: dayOf(oldest),
      lastSaidOn: dayOf(newest),
    }),
  );
}
