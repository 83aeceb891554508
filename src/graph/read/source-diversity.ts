import type { EntityType } from '../../model/entity.js';
import type { Graph } from '../connection.js';
import type { Query } from '../query.js';
import { counted, countedStatements, type CountedFilter } from './counted.js';
import { ENTITY, type EntityRecord } from './entity-record.js';
import { bySides, sidesOf } from './sides.js';
import { question } from './question.js';

/** Whom the statements that a filter finds are from, in numbers. */
export interface SourceDiversity {
  readonly statements: number;
  /** Statements with a named source; of those without one, the ones whose source is not known at all. */
  readonly named: number;
  readonly unnamed: number;
  readonly unattributed: number;
  /** Most statements first. A statement of two sources counts for both. */
  readonly byType: readonly TypeShare[];
  readonly byCountry: readonly CountryShare[];
}

interface Share {
  readonly sources: number;
  readonly statements: number;
}
export interface TypeShare extends Share {
  readonly type: EntityType;
}
/** `country` is null for the sources of which none is known. */
export interface CountryShare extends Share {
  readonly country: EntityRecord | null;
}

/**
 * Cypher: the country of `source`: itself, the one that it lies in, or the one of the office that was last seen held.
 */
const COUNTRY = `head(COLLECT {
    MATCH (source)-[role:HOLDS_ROLE*0..1]->(:Entity)-[:LOCATED_IN*0..1]->(country:Country)
    RETURN country ${ENTITY} ORDER BY size(role), coalesce(head(role).lastSeen, '') DESC, country.id LIMIT 1
  })`;

const TEXT = bySides(
  (sides) => `${countedStatements(sides)}
WITH statement, COLLECT { MATCH (statement)<-[:SAID]-(source:Entity) RETURN source } AS sources
WITH count(statement) AS statements, collect(sources) AS lists,
  count(CASE WHEN any(source IN sources WHERE source.named) THEN 1 END) AS named,
  count(CASE WHEN sources = [] THEN 1 END) AS unattributed
RETURN statements, named, unattributed, COLLECT {
  UNWIND lists AS list
  UNWIND list AS source
  WITH source, count(*) AS said ORDER BY source.id
  RETURN {type: source.type, statements: said, country: ${COUNTRY}}
} AS sources`,
);

interface Row {
  readonly statements: number;
  readonly named: number;
  readonly unattributed: number;
  readonly sources: readonly {
    readonly type: EntityType;
    readonly statements: number;
    readonly country: EntityRecord | null;
  }[];
}

export function sourceDiversityQuery(asked: CountedFilter): Query {
  const filter = counted(asked);
  return question(TEXT[sidesOf(filter.terms)], { ...filter, until: null });
}

/** How many of the statements are from whom: named and unnamed, by type, by country. */
export async function sourceDiversity(graph: Graph, asked: CountedFilter): Promise<SourceDiversity> {
  const [row] = (await graph.read(sourceDiversityQuery(asked))) as unknown as readonly Row[];
  const { statements = 0, named = 0, unattributed = 0, sources = [] } = row ?? {};
  return {
    statements,
    named,
    unnamed: statements - named - unattributed,
    unattributed,
    byType: shares(
      sources,
      ({ type }) => type,
      ({ type }) => ({ type }),
    ),
    byCountry: shares(
      sources,
      ({ country }) => country?.id ?? '',
      ({ country }) => ({ country }),
    ),
  };
}

/** Sums over what has the same key; most statements first, then by key. */
function shares<Source extends { readonly statements: number }, Kept>(
  sources: readonly Source[],
  keyOf: (source: Source) => string,
  keep: (source: Source) => Kept,
): readonly (Kept & Share)[] {
  const sums = new Map<string, Kept & Share>();
  for (const source of sources) {
    const sum = sums.get(keyOf(source));
    sums.set(keyOf(source), {
      ...keep(source),
      sources: (sum?.sources ?? 0) + 1,
      statements: (sum?.statements ?? 0) + source.statements,
    });
  }
  return [...sums]
    .sort(([a, one], [b, other]) => other.statements - one.statements || (a < b ? -1 : 1))
    .map(([, share]) => share);
}
