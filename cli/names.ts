import { OnRecordError } from '../src/errors/onrecord-error.js';
import type { Graph } from '../src/graph/connection.js';
import { entitiesNamed } from '../src/graph/read/entities-named.js';
import type { EntityRecord } from '../src/graph/read/entity-record.js';
import { suggestions } from '../src/graph/read/suggestions.js';

const MOST_SUGGESTIONS = 3;

/**
 * The entity of the record that bears this name, in any case and accents; of several, the one with most statements.
 * Throws `NAME_UNKNOWN`, with the names that are close, when there is none.
 */
export async function entityCalled(graph: Graph, name: string): Promise<EntityRecord> {
  const [first] = await entitiesNamed(graph, name);
  if (first !== undefined) return first.entity;
  const near = [...new Set((await suggestions(graph, name, MOST_SUGGESTIONS)).map((entity) => entity.name))];
  throw new OnRecordError('NAME_UNKNOWN', `Nobody and nothing in the record is called "${name}".`, {
    hint: near.length === 0 ? 'Has the article been ingested?' : `Did you mean ${listed(near)}?`,
  });
}

/** `Kyiv`, `Kyiv or Lviv`, `Kyiv, Lviv or Minsk` */
const listed = (names: readonly string[]): string =>
  [names.slice(0, -1).join(', '), names.at(-1)].filter((part) => part !== '').join(' or ');
