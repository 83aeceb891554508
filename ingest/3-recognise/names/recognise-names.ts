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
import { placeInLowerCase, placeNamed, type Entry } from './gazetteer/gazetteer.js';
import { isKnownWhole } from './gazetteer/is-place-word.js';
import { regionByCode } from './gazetteer/regions.js';
import { openingWords } from './opening-words.js';
import { nationality, nationalityWord } from './gazetteer/nationalities.js';
import { HONORIFICS, TITLE_HEADS } from '../../language/en/names-titles.js';
import { collectiveType } from './collectives.js';
import { withMinorities } from './minorities.js';
import { namesInCompounds } from './compounds.js';
import { areasAfter } from './places/areas.js';
import { toldApart } from './places/told-apart.js';
import { siteOf } from './sites.js';
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
  const isOpeningWord = openingWords(text, new Set(layout.sentences.map((sentence) => sentence.span.start)));
  const names = spans.flatMap((one) => (isOpeningWord(one) ? [] : (refined(text, one, people) ?? [])));
  const isTaken = coverOf(names);
  const more: Name[] = [];
  for (const words of sentences) {
    words.forEach((word, i) => {
      if (isTaken(word)) return;
      const name = isLanguage(words, i) ? undefined : (nationalityName(words, i) ?? lowerCaseName(word));
      if (name !== undefined) more.push(name);
    });
  }
  const all = withMinorities(text, [...names, ...more].sort(inTextOrder));
  return toldApart(text, [...all, ...namesInCompounds(text, sentences, all)].sort(inTextOrder));
}

/** The name with its type; undefined for kinds of names that the record does not keep ("World Cup"). */
function refined(text: string, found: NameSpan, people: ReadonlySet<string>): Name | undefined {
  const at = span(found.start, found.end);
  const words = text.slice(at.start, at.end);
  const alone = !/\s/u.test(words);
  if (found.kind !== 'PERSON' && isInstitution(words)) return { ...at, type: 'ORGANISATION' };
  // "Montalvo" where Daniel Montalvo is named: the man, and not a small town.
  if (found.kind === 'LOCATION' && alone && people.has(words) && placeNamed(words) === undefined) {
    return { ...at, type: 'PERSON' };
  }
  if (found.kind === 'LOCATION') return { ...at, ...(siteOf(text, at, words) ?? placeOf(text, at, words)) };
  if (found.kind === 'PERSON' && isTitleAlone(words, people)) return undefined;
  // "KHARKIV" in a headline, "Chernihiv Mayor": a well-known place that nobody in the text is called by.
  if (alone && !people.has(words) && found.kind !== 'ORGANISATION') {
    // "Guyanese", "Chechen": found again below, as what it is.
    if (countryByName(fold(words)) === undefined && nationality(fold(words)) !== undefined) return undefined;
    const place = placeNamed(words);
    if (place !== undefined) return { ...at, ...place };
  }
  if (found.kind === 'OTHER') {
    const type = collectiveType(words) ?? (isQuoted(text, at) ? 'DOCUMENT' : undefined);
    return type && { ...at, type };
  }
  return { ...at, type: found.kind };
}

/** "The Drowned Bell": what stands in quotation marks by itself is the title of a work. */
const isQuoted = (text: string, { start, end }: Span): boolean =>
  /[“"‘«]$/u.test(text.slice(start - 1, start)) && /^[,.]?[”"’»]/u.test(text.slice(end, end + 2));

/** What the gazetteer knows of a name that the reader takes for a place: a small town will do. */
function placeOf(text: string, at: Span, words: string): Omit<Name, 'start' | 'end'> {
  const state = /[,(]\s*$/u.test(text.slice(Math.max(0, at.start - 3), at.start))
    ? (STATE_ABBREVIATIONS[words.replace(/\.$/u, '')] ?? regionByCode('US', words)?.name)
    : undefined;
  if (state !== undefined) return { type: 'REGION', canonical: state };
  const people = countryByName(fold(words)) === undefined ? nationality(fold(words)) : undefined;
  if (people !== undefined) return { ...people, demonym: true };
  const entry = placeNamed(words, 'surely', areasAfter(text, at.end)[0]?.country);
  if (entry !== undefined) return entry;
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

/** "the Prince", "Ms." of which the reader makes a name: a title is none, unless somebody in the text is called so. */
const isTitleAlone = (words: string, people: ReadonlySet<string>): boolean =>
  !people.has(words) &&
  words
    .toLowerCase()
    .split(/\s+/u)
    .every((word) => HONORIFICS.has(word.replace(/\.$/u, '')) || TITLE_HEADS.has(word));

/** "60 million Australian dollars" are not about Australia. */
const CURRENCY =
  /^(?:dollar|pound|franc|peso|crown|krone|krona|lira|rouble|ruble|rupee|dinar|yuan|yen|won)s?$/u;

const lastWord = (words: string): string => words.slice(words.search(/\S+$/u)).toLowerCase();

/** "He speaks Russian", "a book in English": the language, not the country. */
function isLanguage(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  const modifies = next !== undefined && /^(?:NOUN|PROPN|ADJ)$/u.test(next.pos) && next.joined;
  return !modifies && LANGUAGE_BEFORE.test(words[at - 1]?.lower ?? '');
}

function nationalityName(words: readonly Word[], at: number): Name | undefined {
  const word = words[at] as Word;
  if (!nationalityWord(word) || CURRENCY.test(words[at + 1]?.lower ?? '')) return undefined;
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
