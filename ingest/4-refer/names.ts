import type { Name } from '../../src/model/entity.js';
import { fold } from '../../src/ontology/fold.js';
import { ORGANISATION_NOUNS } from '../language/en/nouns.js';
import { isAcronymOf } from './abbreviations.js';
import type { EntityDraft, EntityDrafts } from './entity-draft.js';
import { plainNames } from './person-names.js';
import { isSpelling } from './spellings.js';

/** Gives each name of the article to an entity: equal names, short forms of people, acronyms, what the gazetteer knows as one. */
export function clusterNames(text: string, names: readonly Name[], drafts: EntityDrafts): void {
  names.forEach((name, i) => {
    const words = text.slice(name.start, name.end);
    const known =
      bracketed(text, names[i - 1], name, drafts) ??
      drafts.all.find((draft) => isSame(draft, name, words)) ??
      (isAfterPlaceWord(text, name) ? undefined : bearerOf(name, words, drafts)) ??
      (name.type === 'PERSON'
        ? drafts.all.find(
            ({ type, folded }) =>
              type === 'PERSON' && [...folded].some((one) => isSpelling(one, fold(words))),
          )
        : undefined);
    const draft = known ?? drafts.add(name.type, shownName(name, words), true, name.ids);
    drafts.assign(text, name, draft);
    if (draft.type === 'ORGANISATION' && isFuller(words, draft.name) && !isAcronymOf(draft.name, words))
      draft.name = words;
    if (draft.type === 'PERSON') {
      draft.learnGender(
        text
          .slice(Math.max(0, name.start - 6), name.start)
          .split(/[^\p{L}.]/u)
          .at(-2) ?? '',
      );
      if (isFuller(words, draft.name)) draft.name = words;
      for (const plain of plainNames(words)) draft.addAlias(plain);
    }
  });
}

/** "the Popular Revolutionary Army (EPR)": the letters in brackets are short for it, whatever they are. */
function bracketed(
  text: string,
  before: Name | undefined,
  name: Name,
  drafts: EntityDrafts,
): EntityDraft | undefined {
  const inBrackets = before && /^\s?\($/u.test(text.slice(before.end, name.start)) && text[name.end] === ')';
  const isShort = /^\p{Lu}[\p{L}.&-]{1,7}$/u.test(text.slice(name.start, name.end));
  const draft = inBrackets && isShort ? drafts.namedAt(before) : undefined;
  return draft?.type === 'ORGANISATION' ? draft : undefined;
}

/** A word that the reader took for a place or a body, and that is the last name of somebody met before ("Salamanca said"). */
function bearerOf({ type, demonym }: Name, words: string, drafts: EntityDrafts): EntityDraft | undefined {
  if (demonym || !/^(?:CITY|PLACE|REGION|ORGANISATION)$/u.test(type) || words.includes(' ')) return undefined;
  const folded = fold(words);
  return drafts.all.find((draft) => draft.type === 'PERSON' && fold(draft.name).endsWith(` ${folded}`));
}

const isAfterPlaceWord = (text: string, { start }: Name): boolean =>
  /(?:\b(?:in|at|from|near|to|of|outside|through|around|for)|,)\s+$/iu.test(
    text.slice(Math.max(0, start - 12), start),
  );

/**
 * The gazetteer's spelling ("Kyiv" for "kyiv", "Russia" for "Russian"); a city that it calls otherwise ("Genève") keeps
 * the name that the article uses.
 */
function shownName({ type, canonical }: Name, words: string): string {
  if (canonical === undefined) return words;
  return type === 'CITY' && fold(canonical) !== fold(words) ? words : canonical;
}

function isSame(draft: EntityDraft, name: Name, words: string): boolean {
  if (draft.type !== name.type) return false;
  if (sharesId(draft, name)) return true;
  if ((draft.ids.geonames ?? draft.ids.iso) && (name.ids?.geonames ?? name.ids?.iso)) return false;
  const folded = fold(name.canonical ?? words);
  if (draft.folded.has(folded)) return true;
  if (name.type === 'PERSON')
    return [...draft.folded].some((other) => isShortOf(folded, other) || isShortOf(other, folded));
  if (name.type !== 'ORGANISATION') return false;
  return (
    [...draft.folded].some((other) => isFirstWordsOf(folded, other) || isFirstWordsOf(other, folded)) ||
    [draft.name, ...draft.aliases].some((other) => isAcronymOf(words, other) || isAcronymOf(other, words))
  );
}

const sharesId = (draft: EntityDraft, name: Name): boolean =>
  (name.ids?.geonames !== undefined && name.ids.geonames === draft.ids.geonames) ||
  (name.ids?.iso !== undefined && name.ids.iso === draft.ids.iso);

/** "kirby", "john" and "de la cruz" are short for "john kirby", "ana de la cruz"; "john smith" is not short for "john kirby". */
function isShortOf(short: string, full: string): boolean {
  const few = short.split(' ');
  const many = full.split(' ');
  if (few.length >= many.length) return false;
  const isEnd = few.every((word, i) => word === many[many.length - few.length + i]);
  return few.length === 1
    ? isEnd || few[0] === many[0]
    : isEnd || (few.at(-1) === many.at(-1) && few[0] === many[0]);
}

/** "Lenzing" is short for "Lenzing AG"; "Bank" or "Ministry" alone is short for nothing. */
function isFirstWordsOf(short: string, full: string): boolean {
  return full.startsWith(`${short} `) && !ORGANISATION_NOUNS.has(short);
}

const isFuller = (words: string, than: string): boolean =>
  words.split(/\s+/u).length > than.split(/\s+/u).length;
