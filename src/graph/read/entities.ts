import type { EntityType } from '../../model/entity.js';
import type { Graph } from '../connection.js';
import type { Query } from '../query.js';
import { question } from './question.js';
import { ENTITY, type EntityRecord } from './entity-record.js';
import { lucenePrefix } from './lucene.js';
import { foldedName } from './name-or-id.js';
import { mapPage, type Page, type PageArguments } from './page.js';
import { bothEnds, endOf, rankedPage, rankedPageOf, rankedPlaces, type RankedRow } from './ranked.js';

/** Which entities: by name or the beginning of one, in any case and accents, and by type. */
export interface EntityFilter extends PageArguments {
  readonly name?: string | null | undefined;
  readonly type?: EntityType | null | undefined;
}

interface EntityRow extends RankedRow {
  readonly entity: EntityRecord;
}

const page = (
  direction: 'FORWARD' | 'BACKWARD',
): string => `AND ($asked.type IS NULL OR entity.type = $asked.type)
WITH entity, COUNT { (entity)<-[:ABOUT]-() } AS rank, entity.id AS key
${rankedPage(direction, 'entity')}
RETURN entity ${ENTITY} AS entity, rank, key`;

const BY_NAME = bothEnds(
  (direction) => `CALL db.index.fulltext.queryNodes('entity_names', $asked.lucene) YIELD node AS entity
WHERE any(name IN entity.folded WHERE name STARTS WITH $asked.name)
${page(direction)}`,
);

const ALL = bothEnds(
  (direction) => `MATCH (entity:Entity)
WHERE true
${page(direction)}`,
);

export function entitiesQuery({ name, type, ...asked }: EntityFilter): Query {
  const { places } = rankedPlaces('entities', asked);
  const parameters = { type: type ?? null, ...places };
  if (name == null) return question(ALL[endOf(asked)], parameters);
  const folded = foldedName('name', name);
  return question(BY_NAME[endOf(asked)], { ...parameters, name: folded, lucene: lucenePrefix(folded) });
}

/** Entities, the most talked about first. */
export async function entities(graph: Graph, asked: EntityFilter): Promise<Page<EntityRecord>> {
  const rows = (await graph.read(entitiesQuery(asked))) as unknown as readonly EntityRow[];
  return mapPage(rankedPageOf('entities', rows, asked), ({ entity }) => entity);
}
