import { fold } from '../../ontology/fold.js';
import { badInput } from './bad-input.js';
import { lucenePhrase } from './lucene.js';

const LONGEST_NAME = 300;
const ID = /^[0-9a-f]{32}$/;

/** A name as `Entity.folded` has it. Throws `BAD_USER_INPUT` when it is blank or no name could be that long. */
export function foldedName(argument: string, name: string): string {
  const folded = fold(name);
  if (folded === '') throw badInput(argument, 'A name is empty.', 'Leave it out or give a name.');
  if (name.length > LONGEST_NAME) {
    throw badInput(argument, `A name of ${name.length} characters is too long: at most ${LONGEST_NAME}.`);
  }
  return folded;
}

/** How an entity is looked up: by `id` or, where that is null, by folded name through the index of names. */
export interface NameOrId {
  readonly id: string | null;
  readonly name: string;
  readonly lucene: string;
}

/** 32 hex digits are an id, everything else is a name. */
export function nameOrId(argument: string, value: string): NameOrId {
  const name = foldedName(argument, value);
  return { id: ID.test(value) ? value : null, name, lucene: lucenePhrase(name) };
}

/**
 * Cypher: the entities that `term` (a NameOrId) stands for, as rows `entity`. The index finds what is equal under
 * Lucene's eyes; the comparison with `folded` has the last word.
 */
export const MATCH_TERM = `CALL (term) {
  WITH term WHERE term.id IS NOT NULL
  MATCH (entity:Entity {id: term.id})
  RETURN entity
  UNION
  WITH term WHERE term.id IS NULL
  CALL db.index.fulltext.queryNodes('entity_names', term.lucene) YIELD node AS entity
  WHERE term.name IN entity.folded
  RETURN entity
}`;
