import { ROLE_NOUNS } from '../language/en/nouns.js';
import type { EntityDraft } from './entity-draft.js';
import type { Ledger } from './ledger.js';
import type { NounPhrase } from './noun-phrases.js';

const PARAGRAPHS = 2;
const SENTENCES = 8;

/**
 * "The head of the mission told … . “…,” Anna Berg said.": newswire gives the office first and the name with the
 * next words. It is the next source, when that names, for the first time and without a title, somebody within the next
 * two paragraphs. Only an office with what it is of: "the minister" may stay without a name.
 */
export function namedNext(phrase: NounPhrase, block: number, ledger: Ledger): EntityDraft | undefined {
  const office = phrase.determiner === 'definite' && !phrase.plural && ROLE_NOUNS.has(phrase.noun);
  if (!office || !/ of /u.test(phrase.name)) return undefined;
  const next = ledger.after(phrase.at.end, SENTENCES).find(({ source }) => source);
  if (next?.form !== 'NAME' || next.draft.type !== 'PERSON' || next.block - block > PARAGRAPHS)
    return undefined;
  const { roles, nouns, mentions } = next.draft;
  const first = mentions.every(({ start }) => start >= next.start);
  return first && roles.length === 0 && nouns.size === 0 ? next.draft : undefined;
}
