import type { EntityType } from '../../../model/entity.js';
import { OnRecordError } from '../../../errors/onrecord-error.js';
import { withoutTitles } from '../../../identity/person-name.js';
import { fold } from '../../../ontology/fold.js';
import type { Graph } from '../../connection.js';
import { integer } from '../../integers.js';
import type { Query } from '../../query.js';
import { entitiesNamed } from '../../read/entities-named.js';
import { step } from '../step.js';

/** One of two that are judged, as the graph has it now. */
export interface FoundSide {
  /** Id of a candidate, or the anchor of the references of one article. */
  readonly handle: string;
  readonly candidate: string;
  readonly type: EntityType;
  readonly name: string;
  /** Id of the entity that it is now. */
  readonly entity: string;
  readonly local: boolean;
}

const ID = /^[0-9a-f]{32}$/;
const MOST_SHOWN = 5;

export const sidesById = (id: string): Query =>
  step(
    `CALL () {
  MATCH (candidate:Candidate {id: $rows.id})
  RETURN candidate, candidate.id AS handle
  UNION
  MATCH (reference:Reference {id: $rows.id})-[:COUNTS_AS]->(candidate:Candidate)
  RETURN candidate, reference.anchor AS handle
  UNION
  MATCH (reference:Reference {anchor: $rows.id})-[:COUNTS_AS]->(candidate:Candidate)
  RETURN candidate, reference.anchor AS handle
}
WITH DISTINCT candidate, handle
MATCH (entity:Entity {id: candidate.entity})
RETURN handle, candidate.id AS candidate, candidate.type AS type, coalesce(candidate.name, entity.name) AS name,
  coalesce(head(COLLECT {
    MATCH (:Reference {anchor: handle})-[:IDENTIFIED_AS]->(own:Entity)
    RETURN own.id LIMIT 1
  }), candidate.entity) AS entity, candidate.local AS local`,
    { id },
  );

export const sidesByName = (names: readonly string[]): Query =>
  step(
    `UNWIND $rows.names AS name
MATCH (candidate:Candidate {name: name})
RETURN candidate.id AS handle, candidate.id AS candidate, candidate.type AS type, candidate.name AS name,
  candidate.entity AS entity, candidate.local AS local
ORDER BY local, handle LIMIT $rows.limit`,
    { names, limit: integer(MOST_SHOWN + 1) },
  );

/**
 * What somebody means by an id (of an entity, a candidate or a reference) or a name. A full name is all of its bearers,
 * whoever they are taken for; another name is the entity that goes by it.
 *
 * Throws `JUDGE_UNKNOWN` for what is not there and `JUDGE_AMBIGUOUS` for a name of several.
 */
export async function findSide(graph: Graph, who: string, where: string): Promise<FoundSide> {
  const found = ID.test(who) ? await byId(graph, who) : await byName(graph, who);
  if (found.length === 1) return found[0]!;
  if (found.length > 1) {
    const all = found.slice(0, MOST_SHOWN).map(({ handle, type }) => `${handle} (${type})`);
    throw new OnRecordError('JUDGE_AMBIGUOUS', `Several are called "${who}".`, {
      where,
      hint: `Give the id of the one that you mean: ${all.join(', ')}${found.length > MOST_SHOWN ? ', …' : ''}.`,
    });
  }
  throw new OnRecordError('JUDGE_UNKNOWN', `Nobody and nothing in the record is "${who}".`, {
    where,
    hint: 'Give a name, or the id of an entity or a reference; "onrecord ask" shows names that are close.',
  });
}

const byId = async (graph: Graph, id: string): Promise<readonly FoundSide[]> => {
  const found = (await graph.read(sidesById(id))) as unknown as readonly FoundSide[];
  return found.filter(({ handle }, i) => found.findIndex((other) => other.handle === handle) === i);
};

async function byName(graph: Graph, name: string): Promise<readonly FoundSide[]> {
  const folded = [...new Set([fold(name), withoutTitles(name)])];
  const candidates = (await graph.read(sidesByName(folded))) as unknown as readonly FoundSide[];
  const bearers = candidates.filter(({ local }) => !local);
  if (bearers.length > 0) return bearers;
  const entities = await entitiesNamed(graph, name);
  const sides = await Promise.all(
    entities.slice(0, MOST_SHOWN + 1).map(({ entity }) => byId(graph, entity.id)),
  );
  const known = sides.flat();
  return known.length > 0 ? known : candidates;
}
