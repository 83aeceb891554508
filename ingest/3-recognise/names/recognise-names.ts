import type { EntityType, Name } from '../../../src/model/entity.js';
import type { Layout } from '../../../src/model/layout.js';
import { inTextOrder, span } from '../../../src/model/span.js';
import { fold } from '../../../src/ontology/fold.js';
import type { CoarseType, FoundName } from './finding/found-name.js';
import { ADMINISTRATIVE } from '../../language/en/names-places.js';
import { findNames } from './finding/find-names.js';
import { placeInLowerCase, type Entry } from './gazetteer/gazetteer.js';
import { isKnownWhole } from './gazetteer/is-place-word.js';
import { nationality, nationalityWord } from './gazetteer/nationalities.js';
import { wordsOf, type Word } from './words.js';

const UNREFINED: Readonly<Record<CoarseType, EntityType>> = {
  PERSON: 'PERSON',
  ORGANISATION: 'ORGANISATION',
  LOCATION: 'PLACE',
};

const LANGUAGE_BEFORE =
  /^(?:in|into|fluent|sp[eo]ak\w*|spoke|learn\w*|stud(?:y|ies|ied|ying)|taught|teach\w*|translat\w*)$/u;

/**
 * Every name in the text, in text order and without overlap. Adjectives and nouns of nationality are among them, as `demonym`,
 * with the country as `canonical`. Each span is made of whole tokens and never holds a possessive 's or a title.
 * @param text the frozen text that the spans of `layout` point into
 */
export function recogniseNames(text: string, layout: Layout): readonly Name[] {
  const sentences = layout.sentences.map((sentence) => wordsOf(text, layout, sentence, isKnownWhole));
  const names = findNames(text, layout, sentences).map(nameOf);
  const inside = insideOf(names);
  for (const words of sentences) {
    words.forEach((word, i) => {
      if (inside(word.start)) return;
      const name = isLanguage(words, i) ? undefined : (nationalityName(word) ?? lowerCaseName(word));
      if (name !== undefined) names.push(name);
    });
  }
  return names.sort(inTextOrder);
}

function nameOf({ words, type, entry }: FoundName): Name {
  const first = words[0] as Word;
  const last = words[words.length - 1] as Word;
  const region = type === 'LOCATION' && ADMINISTRATIVE.has(last.lower);
  return { ...span(first.start, last.end), type: region ? 'REGION' : UNREFINED[type], ...entry };
}

/** "He speaks Russian", "a book in English": the language, not the country. */
function isLanguage(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  const modifies = next !== undefined && /^(?:NOUN|PROPN|ADJ)$/u.test(next.pos) && next.joined;
  return !modifies && LANGUAGE_BEFORE.test(words[at - 1]?.lower ?? '');
}

function nationalityName(word: Word): Name | undefined {
  if (!nationalityWord(word)) return undefined;
  const entry = nationality(fold(word.text));
  return entry && { ...span(word.start, word.end), ...entry, demonym: true };
}

function lowerCaseName(word: Word): Name | undefined {
  const entry: Entry | undefined = word.shape === 'lower' ? placeInLowerCase(word.lower) : undefined;
  return entry && { ...span(word.start, word.end), ...entry };
}

/** Whether an offset lies inside one of the names, which are in text order. */
function insideOf(names: readonly Name[]): (at: number) => boolean {
  const sorted = [...names].sort(inTextOrder);
  return (at) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] as Name).end <= at) low = middle + 1;
      else high = middle;
    }
    const name = sorted[low];
    return name !== undefined && name.start <= at;
  };
}
