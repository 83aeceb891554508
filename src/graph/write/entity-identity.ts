import type { EntityType, Reference } from '../../model/entity.js';
import { idOf } from '../../model/identity.js';
import { fold } from '../../ontology/fold.js';

/** Which entity a reference is judged to be, how sure that is (0 to 1), and why, in words. */
export interface Identity {
  /** Id of the Entity node. */
  readonly entity: string;
  /** True for one that no other article can refer to. */
  readonly local: boolean;
  readonly score: number;
  readonly reason: string;
}

export const countryId = (iso: string): string => idOf('Entity', 'COUNTRY', 'iso', iso);

const WITH_GEONAMES: ReadonlySet<EntityType> = new Set(['CITY', 'PLACE', 'REGION']);

/** The table "Who an entity is" of docs/graph.md. `article` is the id of the article that the reference is of. */
export function identify(reference: Reference, article: string): Identity {
  const { type, ids, named } = reference;
  const name = fold(reference.name);
  if (WITH_GEONAMES.has(type) && ids.geonames !== undefined) {
    return {
      entity: idOf('Entity', type, 'geonames', ids.geonames),
      local: false,
      score: 0.95,
      reason: `It is number ${ids.geonames} in GeoNames.`,
    };
  }
  if (type === 'COUNTRY' && ids.iso !== undefined) {
    return {
      entity: countryId(ids.iso),
      local: false,
      score: 0.95,
      reason: `It is ${ids.iso} in ISO 3166-1.`,
    };
  }
  if (!named || type === 'GROUP' || type === 'DOCUMENT') {
    return {
      entity: idOf('Entity', type, named ? 'name' : 'description', article, name),
      local: true,
      score: 1,
      reason: 'It has no name of its own, so it stays with its article.',
    };
  }
  if (type === 'PERSON' && !name.includes(' ')) {
    return {
      entity: idOf('Entity', type, 'name', article, name),
      local: true,
      score: 1,
      reason: 'A person of one name only stays with the article until more is known.',
    };
  }
  return {
    entity: idOf('Entity', type, 'name', name),
    local: false,
    score: 0.9,
    reason: 'Its type and its name are the same, whatever the case and the accents.',
  };
}
