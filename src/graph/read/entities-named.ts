import type { Graph } from '../connection.js';
import type { Query } from '../query.js';
import { question } from './question.js';
import { ENTITY, type EntityRecord } from './entity-record.js';
import { MATCH_TERM, nameOrId } from './name-or-id.js';

/** An entity that bears a name, and how often it is spoken of and speaks. */
export interface NamedEntity {
  readonly entity: EntityRecord;
  readonly statementsAbout: number;
  readonly statementsBy: number;
}

export const entitiesNamedQuery = (name: string): Query =>
  question(
    `WITH $asked.term AS term
${MATCH_TERM}
WITH entity, COUNT { (entity)<-[:ABOUT]-() } AS statementsAbout, COUNT { (entity)-[:SAID]->() } AS statementsBy
RETURN entity ${ENTITY} AS entity, statementsAbout, statementsBy
ORDER BY statementsAbout + statementsBy DESC, entity.id`,
    { term: nameOrId('name', name) },
  );

/** All entities that bear this name, in any case and accents, or have this id: the one with most statements first. */
export async function entitiesNamed(graph: Graph, name: string): Promise<readonly NamedEntity[]> {
  return (await graph.read(entitiesNamedQuery(name))) as unknown as readonly NamedEntity[];
}
