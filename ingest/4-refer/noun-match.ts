import { fold } from '../../src/ontology/fold.js';
import { ALIKE } from '../language/en/descriptions.js';
import type { EntityDraft } from './entity-draft.js';
import type { NounPhrase } from './noun-phrases.js';

/** How well a description's noun fits what the article has called somebody. */
export type NounFit = 'same' | 'alike' | 'in name' | 'other' | 'unknown';

export function nounFit({ noun }: NounPhrase, draft: EntityDraft): NounFit {
  const word = fold(noun);
  if (draft.nouns.has(word)) return 'same';
  const inName =
    draft.type === 'PERSON' ? [] : [...draft.folded].flatMap((name) => name.split(' ')).map(singular);
  if (inName.includes(word)) return 'in name';
  const known = [...draft.nouns, ...inName];
  if (ALIKE.some((set) => set.has(word) && known.some((other) => set.has(other)))) return 'alike';
  return draft.nouns.size === 0 ? 'unknown' : 'other';
}

/** Whether a word before the noun ("Pentagon spokesman") was said of somebody, or stands in a name of theirs; undefined without such words. */
export function modifierFit({ modifiers }: NounPhrase, draft: EntityDraft): boolean | undefined {
  const words = modifiers.map(fold).filter((word) => word.length > 2 && !/^\d+$/u.test(word));
  if (words.length === 0) return undefined;
  const names = new Set([...draft.folded].flatMap((name) => name.split(' ')));
  return words.some((word) => draft.attributes.has(word) || draft.nouns.has(word) || names.has(word));
}

/** Whether "the 63-year-old" is as old as the article says of somebody; undefined where it does not say. */
export function ageFit(words: string, draft: EntityDraft): boolean | undefined {
  const age = /\b(\d{1,3})-year-old\b/u.exec(words)?.[1];
  const known = [...draft.attributes].filter((word) => /^\d{1,3}$/u.test(word));
  return age === undefined || known.length === 0 ? undefined : known.includes(age);
}

/** "airlines" → "airline", as names have it. */
const singular = (word: string): string =>
  /[^s]s$/u.test(word) && word.length > 4 ? word.slice(0, -1) : word;
