import type { EntityType } from '../../src/model/entity.js';
import { DOCUMENT_NOUNS, ORGANISATION_NOUNS, PERSON_NOUNS, ROLE_NOUNS } from '../language/en/nouns.js';
import type { NounPhrase } from './noun-phrases.js';

/** What an entity without a name is, by the noun of its description. */
export function typeOf({ noun, plural }: NounPhrase): EntityType {
  if (DOCUMENT_NOUNS.has(noun)) return 'DOCUMENT';
  if (plural) return 'GROUP';
  if (noun === 'year-old' || ROLE_NOUNS.has(noun) || PERSON_NOUNS.has(noun)) return 'PERSON';
  return ORGANISATION_NOUNS.has(noun) ? 'ORGANISATION' : 'GROUP';
}
