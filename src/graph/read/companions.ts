import type { EntityType } from '../../model/entity.js';
import type { Graph } from '../connection.js';
import type { Query } from '../query.js';
import { counted, countedStatements, dayOf, type CountedFilter } from './counted.js';
import { ENTITY, type EntityRecord } from './entity-record.js';
import { mapPage, type Page, type PageArguments } from './page.js';
import { bySides, sidesOf } from './sides.js';
import { question } from './question.js';
import { bothEnds, endOf, rankedPage, rankedPageOf, rankedPlaces, type RankedRow } from './ranked.js';

/** An entity that is talked about in the same statements as others, and in how many. */
export interface Companion {
  readonly entity: EntityRecord;
  readonly statements: number;
  /** The day of the newest of them, or null when no article gives one. */
  readonly lastSaidOn: string | null;
}

export interface CompanionFilter extends CountedFilter, PageArguments {
  readonly type?: EntityType | null | undefined;
}

interface CompanionRow extends RankedRow {
  readonly entity: EntityRecord;
  readonly newest: string;
  readonly until: number;
}

const PAGES = bySides((sides) =>
  bothEnds(
    (direction) => `${countedStatements(sides)}
MATCH (statement)-[:ABOUT]->(other:Entity)
WHERE ($asked.type IS NULL OR other.type = $asked.type)
  AND none(term IN $asked.terms WHERE term.side = 'ABOUT'
    AND coalesce(other.id = term.id, term.name IN other.folded))
WITH until, other, count(statement) AS rank, max(statement.order) AS newest, other.id AS key
${rankedPage(direction, 'until, other, newest')}
RETURN other ${ENTITY} AS entity, newest, rank, key, until`,
  ),
);

export function companionsQuery({ type, ...asked }: CompanionFilter): Query {
  const { places, until } = rankedPlaces('companions', asked);
  const filter = counted(asked);
  return question(PAGES[sidesOf(filter.terms)][endOf(asked)], {
    ...filter,
    type: type ?? null,
    ...places,
    until,
  });
}

/** What else the statements that the filter finds are about, what is in most of them first. */
export async function companions(graph: Graph, asked: CompanionFilter): Promise<Page<Companion>> {
  const rows = (await graph.read(companionsQuery(asked))) as unknown as readonly CompanionRow[];
  return mapPage(rankedPageOf('companions', rows, asked), ({ entity, rank, newest }) => ({
    entity,
    statements: rank,
    lastSaidOn: dayOf(newest),
  }));
}
