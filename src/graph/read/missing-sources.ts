import type { Graph } from '../connection.js';
import type { Query } from '../query.js';
import { counted, countedStatements, type CountedFilter } from './counted.js';
import { ENTITY, type EntityRecord } from './entity-record.js';
import { mapPage, type Page, type PageArguments } from './page.js';
import { bySides, sidesOf } from './sides.js';
import { question } from './question.js';
import { bothEnds, endOf, rankedPage, rankedPageOf, rankedPlaces, type RankedRow } from './ranked.js';

/** A named source that others quote and this outlet does not. */
export interface MissingSource {
  readonly entity: EntityRecord;
  readonly statements: number;
  /** Who quotes it, sorted. */
  readonly publishers: readonly string[];
}

interface MissingRow extends RankedRow {
  readonly entity: EntityRecord;
  readonly publishers: readonly string[];
  readonly until: number;
}

/** What an outlet has, among what all have: so `publisher` does not narrow what is counted. */
export interface MissingFilter extends Omit<CountedFilter, 'publisher'>, PageArguments {
  readonly publisher: string;
}

// Sources without a name belong to one article: that another outlet has them too cannot be known.
const PAGES = bySides((sides) =>
  bothEnds(
    (direction) => `${countedStatements(sides)}
MATCH (statement)<-[:SAID]-(source:Entity)
WHERE source.named
WITH until, source, count(statement) AS rank, collect(DISTINCT statement.publisher) AS publishers
WHERE NOT $asked.outlet IN publishers AND publishers <> []
WITH until, source, publishers, rank, source.id AS key
${rankedPage(direction, 'until, source, publishers')}
RETURN source ${ENTITY} AS entity, rank, key, until,
  COLLECT { UNWIND publishers AS publisher RETURN publisher ORDER BY publisher } AS publishers`,
  ),
);

export function missingSourcesQuery({ publisher, ...asked }: MissingFilter): Query {
  const { places, until } = rankedPlaces('sources', asked);
  const filter = counted(asked);
  return question(PAGES[sidesOf(filter.terms)][endOf(asked)], {
    ...filter,
    outlet: publisher,
    ...places,
    until,
  });
}

/** Named sources that other outlets quote and this one does not, the most quoted first. */
export async function missingSources(graph: Graph, asked: MissingFilter): Promise<Page<MissingSource>> {
  const rows = (await graph.read(missingSourcesQuery(asked))) as unknown as readonly MissingRow[];
  return mapPage(rankedPageOf('sources', rows, asked), ({ entity, rank, publishers }) => ({
    entity,
    statements: rank,
    publishers,
  }));
}
