import neo4j from 'neo4j-driver';
import type { EntityType } from '../../model/entity.js';
import type { Graph } from '../connection.js';
import type { Query } from '../query.js';
import { question } from './question.js';
import { decodeCursor, encodeCursor } from './cursor.js';
import { ENTITY, type EntityRecord } from './entity-record.js';
import { lucenePrefix } from './lucene.js';
import { foldedName } from './name-or-id.js';
import { pageLimit, pageOf, type Page, type PageArguments } from './page.js';

/** Which entities: by name or the beginning of one, in any case and accents, and by type. */
export interface EntityFilter extends PageArguments {
  readonly name?: string | null | undefined;
  readonly type?: EntityType | null | undefined;
}

interface EntityRow {
  readonly entity: EntityRecord;
  /** How many statements are about it. */
  readonly about: number;
}

const KEY = /^\d+\|[^|]+$/;
const keyOf = ({ about, entity }: EntityRow): string => `${about}|${entity.id}`;

const PAGE = `AND ($asked.type IS NULL OR entity.type = $asked.type)
WITH entity, COUNT { (entity)<-[:ABOUT]-() } AS about
WHERE about < $asked.about OR about = $asked.about AND entity.id > $asked.id
WITH entity, about ORDER BY about DESC, entity.id LIMIT $asked.limit
RETURN entity ${ENTITY} AS entity, about`;

const BY_NAME = `CALL db.index.fulltext.queryNodes('entity_names', $asked.lucene) YIELD node AS entity
WHERE any(name IN entity.folded WHERE name STARTS WITH $asked.name)
${PAGE}`;

const ALL = `MATCH (entity:Entity)
WHERE true
${PAGE}`;

export function entitiesQuery({ name, type, first, after }: EntityFilter): Query {
  const [about, id] = after == null ? [undefined, ''] : decodeCursor('entities', after, KEY).split('|');
  const page = {
    type: type ?? null,
    // Nothing has this many statements: the first page begins above everything.
    about: neo4j.int(about ?? Number.MAX_SAFE_INTEGER),
    id,
    limit: pageLimit(first),
  };
  if (name == null) return question(ALL, page);
  const folded = foldedName('name', name);
  return question(BY_NAME, { ...page, name: folded, lucene: lucenePrefix(folded) });
}

/** Entities, the most talked about first. */
export async function entities(graph: Graph, asked: EntityFilter): Promise<Page<EntityRecord>> {
  const rows = (await graph.read(entitiesQuery(asked))) as unknown as readonly EntityRow[];
  const page = pageOf(rows, asked.first, (row) => encodeCursor('entities', keyOf(row)));
  return { ...page, records: page.records.map(({ entity }) => entity) };
}
