import type { EntityType, Reference } from '../model/entity.js';
import { idOf } from '../model/identity.js';
import { cityById } from '../ontology/cities.js';
import { fold } from '../ontology/fold.js';
import { blockOf } from './block.js';
import { isCalledLikeAPlace, isGeneric } from './organisation-name.js';
import { withoutTitles } from './person-name.js';

/**
 * What a reference counts as before anything is judged. References of one candidate are one entity unless a judgement
 * says otherwise: those with one number in a gazetteer, those of one full name, or those of one article alone.
 */
export interface Candidate {
  /** Also the id of the entity, as long as no judgement joins it with a smaller one. */
  readonly id: string;
  /** The same for all references of one article to it: what judgements about single references are about. */
  readonly anchor: string;
  readonly type: EntityType;
  /** Folded, without titles. */
  readonly name: string;
  /** True for one that references of no other article can be. */
  readonly local: boolean;
  /** Candidates are compared with those of the same block only; null for one that only a person can judge. */
  readonly block: string | null;
  /** How sure it is (0 to 1) that the references of this candidate are one, and why. */
  readonly score: number;
  readonly reason: string;
}

export const countryId = (iso: string): string => idOf('Entity', 'COUNTRY', 'iso', iso);

const NUMBERED: ReadonlySet<EntityType> = new Set(['CITY', 'PLACE', 'REGION']);

/**
 * What a reference counts as. `article` is the id of its article, `home` the code of the country that the article is
 * about, where it is one: "Defence Ministry" is that country's.
 */
export function candidateOf(reference: Reference, article: string, home?: string): Candidate {
  const { type, ids, named } = reference;
  const name = type === 'PERSON' ? withoutTitles(reference.name) : fold(reference.name);
  const make = (
    key: readonly string[],
    local: boolean,
    score: number,
    reason: string,
    within: string | null = null,
  ): Candidate => {
    const id = type === 'COUNTRY' && key[0] === 'iso' ? countryId(key[1]!) : idOf('Entity', type, ...key);
    const anchor = local ? id : idOf('Entity', type, 'name', article, key.join(' '));
    return { id, anchor, type, name, local, block: within, score, reason };
  };
  if (NUMBERED.has(type) && ids.geonames !== undefined) {
    return make(['geonames', ids.geonames], false, 0.95, `It is number ${ids.geonames} in GeoNames.`);
  }
  if (type === 'COUNTRY' && ids.iso !== undefined) {
    return make(['iso', ids.iso], false, 0.95, `It is ${ids.iso} in ISO 3166-1.`);
  }
  const own = [named ? 'name' : 'description', article, name];
  if (!named || type === 'GROUP' || type === 'DOCUMENT') {
    return make(own, true, 1, 'It has no name of its own, so it stays with its article.');
  }
  const block = blockOf(type, name);
  if (type === 'PERSON' && !name.includes(' ')) {
    const reason = 'A person of one name only stays with the article until more is known.';
    return make(own, true, 1, reason, block);
  }
  if (type === 'ORGANISATION' && isCalledLikeAPlace(name)) {
    return make(own, true, 1, 'It is called like a place: a team or a body of that place, who knows which.');
  }
  if (type === 'ORGANISATION' && isGeneric(name)) {
    return home === undefined
      ? make(own, true, 1, 'Every country has one, and the article does not tell whose it is.')
      : make(['name', name, home], false, 0.85, `Every country has one; the article is about ${home}.`);
  }
  const reason = 'Its type and its name are the same, whatever the case and the accents.';
  return make(['name', name], false, 0.9, reason, block);
}

/** How much more a country must be spoken of than the next for the article to be about it. */
const CLEARLY = 2;

/** The ISO code of the one country that an article is about, with its cities; undefined where several are. */
export function homeCountry(
  references: readonly Pick<Reference, 'type' | 'ids' | 'mentions'>[],
): string | undefined {
  const mentions = new Map<string, number>();
  for (const { type, ids, mentions: all } of references) {
    const city = type === 'CITY' && ids.geonames !== undefined ? cityById(ids.geonames)?.country : undefined;
    const iso = type === 'COUNTRY' ? ids.iso : city;
    if (iso !== undefined) mentions.set(iso, (mentions.get(iso) ?? 0) + all.length);
  }
  const [first, second] = [...mentions].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return first !== undefined && first[1] >= CLEARLY * (second?.[1] ?? 0) ? first[0] : undefined;
}
