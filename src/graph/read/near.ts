import type { Graph } from '../connection.js';
import type { Query } from '../query.js';
import { badInput } from './bad-input.js';
import { ENTITY, type EntityRecord } from './entity-record.js';
import { mapPage, type Page, type PageArguments } from './page.js';
import { question } from './question.js';
import { bothEnds, endOf, rankedPage, rankedPageOf, rankedPlaces, type RankedRow } from './ranked.js';

/** A place and how far it is, in kilometres as the crow flies. */
export interface NearPlace {
  readonly entity: EntityRecord;
  readonly distance: number;
}

export interface NearArguments extends PageArguments {
  /** Kilometres, more than 0 and at most 1,000. */
  readonly within: number;
}

interface NearRow extends RankedRow {
  readonly entity: EntityRecord;
}

const FARTHEST = 1_000;

// The nearest first: the greatest of the distances below zero.
const PAGES = bothEnds(
  (direction) => `UNWIND $asked.ids AS id
MATCH (here:Entity {id: id})
CALL (here) {
  MATCH (entity:Entity)
  USING POINT INDEX entity:Entity(location)
  WHERE point.distance(entity.location, here.location) <= $asked.metres
  WITH here, entity WHERE entity <> here
  WITH entity, -point.distance(entity.location, here.location) AS rank, entity.id AS key
  ${rankedPage(direction, 'entity').replaceAll('\n', '\n  ')}
  RETURN collect({entity: entity ${ENTITY}, rank: rank, key: key}) AS places
}
RETURN id, places`,
);

export function nearQuery(ids: readonly string[], { within, ...asked }: NearArguments): Query {
  if (!(within > 0 && within <= FARTHEST)) {
    throw badInput('within', `${within} kilometres cannot be searched: more than 0, at most ${FARTHEST}.`);
  }
  const { places } = rankedPlaces('near', asked);
  return question(PAGES[endOf(asked)], { ids, metres: within * 1_000, ...places });
}

/** What of the record lies near each of these, the nearest first: one round trip. By id; places of unknown position have nothing near. */
export async function near(
  graph: Graph,
  ids: readonly string[],
  asked: NearArguments,
): Promise<ReadonlyMap<string, Page<NearPlace>>> {
  const rows = await graph.read(nearQuery(ids, asked));
  return new Map(
    rows.map((row) => [
      row['id'] as string,
      mapPage(rankedPageOf('near', row['places'] as readonly NearRow[], asked), ({ entity, rank }) => ({
        entity,
        distance: -rank / 1_000,
      })),
    ]),
  );
}
