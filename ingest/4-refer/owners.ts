import { GOVERNMENTS, OWNED_WORDS } from '../language/en/descriptions.js';
import type { EntityDraft } from './entity-draft.js';
import { namesWithin } from './names-within.js';
import type { NounPhrase } from './noun-phrases.js';
import type { Article } from './speakers.js';

/**
 * Whom a description speaks for by a name in it: "a Xinhua commentary" and "the statement from Morris" are Xinhua and
 * Morris; "the Russian government" is Russia.
 */
export function ownerOf(
  { at, noun, plural }: NounPhrase,
  { names, drafts }: Pick<Article, 'names' | 'drafts'>,
): EntityDraft | undefined {
  const inside = namesWithin(names, at);
  if (GOVERNMENTS.has(noun)) {
    const country = inside.find(({ type }) => type === 'COUNTRY');
    return country && drafts.namedAt(country);
  }
  if (!OWNED_WORDS.has(noun) || plural) return undefined;
  const speaker =
    inside.find(({ type }) => type === 'PERSON') ??
    inside.find(({ type, demonym }) => (type === 'ORGANISATION' || type === 'COUNTRY') && !demonym);
  return speaker && drafts.namedAt(speaker);
}

/** "Phiri’s aunt" as "aunt of Mulenga Phiri" and "Mulenga Phiri’s aunt", by the fullest name of whose she is. */
export function ownersIn(
  { at, name, noun }: NounPhrase,
  { text, names, drafts }: Pick<Article, 'text' | 'names' | 'drafts'>,
): readonly string[] {
  const owner = namesWithin(names, at).find((one) => /^['’]s?\s/u.test(text.slice(one.end, at.end)));
  const draft = owner && drafts.namedAt(owner);
  if (!owner || !draft) return [];
  const owned = /^['’]s?\s+(.*)$/su.exec(text.slice(owner.end, at.start + name.length + 8))?.[1];
  const short =
    owned !== undefined && owned.includes(noun) ? owned.slice(0, owned.indexOf(noun) + noun.length) : noun;
  return [`${short} of ${draft.name}`, `${draft.name}’s ${short}`];
}
