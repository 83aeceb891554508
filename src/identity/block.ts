import type { EntityType } from '../model/entity.js';
import { idOf } from '../model/identity.js';
import { spellingOf } from './compare-places.js';
import { acronymOf, coreName } from './organisation-name.js';
import { personName } from './person-name.js';
import { romanised } from './romanised.js';

/**
 * The block of a folded name: people of one family name in any spelling, organisations of the same first letters,
 * places of one spelling. Two names of different blocks are never compared, so a block can be judged without the rest.
 */
export const blockOf = (type: EntityType, name: string): string => idOf('Block', type, keyOf(type, name));

function keyOf(type: EntityType, name: string): string {
  if (type === 'PERSON') return romanised(personName(name).family);
  if (type === 'ORGANISATION') {
    const core = coreName(name);
    return acronymOf(core) ?? core;
  }
  return spellingOf(name);
}
