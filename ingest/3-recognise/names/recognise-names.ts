import { firstIndex } from '../../../src/model/bisect.js';
import type { Name } from '../../../src/model/entity.js';
import type { Layout } from '../../../src/model/layout.js';
import { inTextOrder, span, type Span } from '../../../src/model/span.js';
import { fold } from '../../../src/ontology/fold.js';
import { countryByName } from '../../../src/ontology/countries.js';
import { INSTITUTIONS, KNOWN_INSTITUTIONS } from '../../language/en/names-organisations.js';
import { ADMINISTRATIVE, STATE_ABBREVIATIONS } from '../../language/en/names-places.js';
import type { NameSpan } from '../reader/read-window.js';
import { agreedKinds } from './agreed-kinds.js';
import { countryAfter } from './gazetteer/country-after.js';
import { placeInLowerCase, placeNamed, type Entry } from './gazetteer/gazetteer.js';
import { isKnownWhole } from './gazetteer/is-place-word.js';
import { nationality, nationalityWord } from './gazetteer/nationalities.js';
import { trimmedNames } from './trimmed-names.js';
import { wholeWords } from './whole-words.js';
import { wordsOf, type Word } from './words.js';

const LANGUAGE_BEFORE =
  /^(?:in|into|fluent|sp[eo]ak\w*|spoke|learn\w*|stud(?:y|ies|ied|ying)|taught|teach\w*|translat\w*)$/u;

/**
 * Every name in the text, in text order and without overlap: those that the reader found, a place by what the gazetteer
 * knows of it, and beside them adjectives and nouns of nationality, as `demonym` with the country as `canonical`, and
 * large places in lower case. Where both see a name the reader's span and kind hold.
 * @param found the reader's names of the same text, in text order
 */
export function recogniseNames(text: string, layout: Layout, found: readonly NameSpan[]): readonly Name[] {
  const sentences = layout.sentences.map((sentence) => wordsOf(text, layout, sentence, isKnownWhole));
  const spans = agreedKinds(text, trimmedNames(text, wholeWords(sentences, found)));
  const people = surnamesIn(text, spans);
  const names = spans.flatMap((one) => refined(text, one, people) ?? []);
  const isTaken = coverOf(names);
  const more: Name[] = [];
  for (const words of sentences) {
    words.forEach((word, i) => {
      if (isTaken(word)) return;
      const name = isLanguage(words, i) ? undefined : (nationalityName(word) ?? lowerCaseName(word));
      if (name !== undefined) more.push(name);
    });
  }
  return [...names, ...more].sort(inTextOrder);
}

/** The name with its type; undefined for kinds of names that the record does not keep ("World Cup"). */
function refined(text: string, found: NameSpan, people: ReadonlySet<string>): Name | undefined {
  const at = span(found.start, found.end);
  const words = text.slice(at.start, at.end);
  const alone = !/\s/u.test(words);
  if (found.kind !== 'PERSON' && isInstitution(words)) return { ...at, type: 'ORGANISATION' };
  if (found.kind === 'LOCATION') return { ...at, ...placeOf(text, at, words) };
  // "KHARKIV" in a headline, "Chernihiv Mayor": a well-known place that nobody in the text is called by.
  if (alone && !people.has(words) && found.kind !== 'ORGANISATION') {
    const place = placeNamed(words);
    if (place !== undefined) return { ...at, ...place };
  }
  if (found.kind === 'OTHER') return undefined;
  return { ...at, type: found.kind };
}

/** What the gazetteer knows of a name that the reader takes for a place: a small town will do. */
function placeOf(text: string, at: Span, words: string): Omit<Name, 'start' | 'end'> {
  const state = /[,(]\s*$/u.test(text.slice(Math.max(0, at.start - 3), at.start))
    ? STATE_ABBREVIATIONS[words.replace(/\.$/u, '')]
    : undefined;
  if (state !== undefined) return { type: 'REGION', canonical: state };
  const people = countryByName(fold(words)) === undefined ? nationality(fold(words)) : undefined;
  const entry = placeNamed(words, 'surely', countryAfter(text, at.end));
  if (entry !== undefined) return entry;
  if (people !== undefined) return { ...people, demonym: true };
  return { type: ADMINISTRATIVE.has(lastWord(words)) ? 'REGION' : 'PLACE' };
}

const isInstitution = (words: string): boolean => {
  const lower = words.toLowerCase();
  return INSTITUTIONS.has(lower) || KNOWN_INSTITUTIONS.has(lower.replace(/ /gu, '_'));
};

/** The last words of the people who are named in full. */
function surnamesIn(text: string, spans: readonly NameSpan[]): ReadonlySet<string> {
  const people = spans
    .filter(({ kind }) => kind === 'PERSON')
    .map(({ start, end }) => text.slice(start, end));
  return new Set(people.filter((name) => /\s/u.test(name)).map((name) => name.slice(name.search(/\S+$/u))));
}

const lastWord = (words: string): string => words.slice(words.search(/\S+$/u)).toLowerCase();

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

/** Whether a span overlaps one of the names, which are in text order and do not overlap. */
function coverOf(names: readonly Name[]): (one: Span) => boolean {
  return ({ start, end }) => {
    const next = names[firstIndex(names.length, (i) => (names[i] as Name).end > start)];
    return (next?.start ?? Infinity) < end;
  };
}
