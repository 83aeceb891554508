import {
  INSTITUTIONS,
  ORGANISATION_FIRSTS,
  KNOWN_INSTITUTIONS,
  ORGANISATION_HEADS,
} from '../../../language/en/names-organisations.js';
import { DIRECTIONS, PLACE_FIRSTS, PLACE_HEADS } from '../../../language/en/names-places.js';
import { isCommonWord } from '../english-words.js';
import { placeNamed } from '../gazetteer/gazetteer.js';
import { isWideRegion } from '../gazetteer/regions.js';
import { isPlaceWord } from '../gazetteer/is-place-word.js';
import { isClearGivenName, isGivenName } from '../given-names.js';
import type { Word } from '../words.js';
import type { Context } from './context.js';
import type { Evidence } from './evidence.js';
import type { CoarseType, FoundName } from './found-name.js';

type Typed = Omit<FoundName, 'words'>;

const sure = (type: FoundName['type']): Typed => ({ type, certainty: 'SURE' });
const likely = (type: FoundName['type']): Typed => ({ type, certainty: 'LIKELY' });
const byDefault = (type: FoundName['type']): Typed => ({ type, certainty: 'DEFAULT' });

/** The type of a run of words, by the first rule that fits; undefined when it is no name of our types. */
export function typeByRule(
  text: string,
  words: readonly Word[],
  context: Context,
  evidence?: Evidence,
  beside?: CoarseType,
): Typed | undefined {
  const [first] = words;
  const last = words[words.length - 1];
  if (first === undefined || last === undefined) return undefined;
  const alone = words.length === 1;
  if (context.titled && first.shape !== 'upper' && words.length < 5 && !ORGANISATION_HEADS.has(last.lower))
    return sure('PERSON');
  if (alone) return typeOfWord(text, first, context, evidence, beside);

  const place = placeNamed(text, context.located, context.country);
  if (place !== undefined) return { ...sure('LOCATION'), entry: place };
  const person =
    isPerson(words) ||
    (words.length === 2 &&
      !context.afterThe &&
      isGivenName(first.text) &&
      !isPlaceWord(first.text) &&
      first.shape === 'capital');
  if (isOrganisation(words, person)) return sure('ORGANISATION');
  if (PLACE_FIRSTS.has(first.lower) || PLACE_HEADS.has(last.lower) || isPlaceOf(words)) {
    const surname = person && isClearGivenName(first.text) && PLACES_TOO.test(last.lower);
    return surname && !context.afterThe && context.located === 'no' ? sure('PERSON') : sure('LOCATION');
  }
  if (person) return sure('PERSON');
  const known = evidence?.typeOf(text.toLowerCase());
  if (known !== undefined) return sure(known);
  if (DIRECTIONS.has(first.lower) && isPlaceWord(words[1]?.text ?? '') && words.length === 2)
    return sure('LOCATION');
  if (context.called !== undefined) return sure(context.called);
  if (evidence?.surname(last.lower) !== undefined && words.length < 4) return likely('PERSON');
  if (context.scored || isPlaceWord(first.text)) return likely('ORGANISATION');
  return words.some((word) => word.shape !== 'lower' && isCommonWord(word.lower)) || context.afterThe
    ? likely('ORGANISATION')
    : byDefault(beside ?? 'PERSON');
}

/** A given name or an initial, and a surname after it. */
function isPerson(words: readonly Word[]): boolean {
  const [first, second] = words;
  const last = words[words.length - 1];
  if (first === undefined || second === undefined || last === undefined || words.length > 5) return false;
  if (words.some(({ text }) => text === '&' || text === 'of' || text === 'for')) return false;
  if (first.shape === 'upper' && last.shape !== 'upper' && !isGivenName(first.text)) return false;
  if (ABBREVIATED.test(first.text) && isPlaceWord(first.text)) return false;
  if (first.shape === 'initial') return last.shape !== 'initial' && !/^\p{Lu}$/u.test(first.text);
  if (isPlaceWord(first.text) && (isCommonWord(last.lower) || !isGivenName(first.text))) return false;
  return (
    isClearGivenName(first.text) ||
    (isGivenName(first.text) && (!isCommonWord(last.lower) || isGivenName(last.text))) ||
    second.shape === 'initial'
  );
}

/** "University of Oxford", "Sixt Inc.", "Smith & Sons", and not "Tom House". */
function isOrganisation(words: readonly Word[], person: boolean): boolean {
  const head = (word: Word | undefined): boolean =>
    word !== undefined && ORGANISATION_HEADS.has(word.lower.replace(/\.$/u, ''));
  const of = words.findIndex(({ lower }) => lower === 'of' || lower === 'for');
  if (of > 0 && PLACE_HEADS.has(words[of - 1]?.lower ?? '')) return false;
  if (of > 0) return words.slice(0, of).some(head);
  if (words.some(({ text }) => text === '&')) return true;
  if (ORGANISATION_FIRSTS.has(words[0]?.lower ?? '') && words.length > 1) return true;
  const last = words[words.length - 1];
  return (
    head(last) &&
    !(
      person &&
      isClearGivenName(words[0]?.text ?? '') &&
      words.length === 2 &&
      SURNAMES_TOO.test(last?.lower ?? '')
    )
  );
}

/** "Street of Ukrainian Heroes", "Bay of Biscay". */
const isPlaceOf = (words: readonly Word[]): boolean =>
  words.some(({ lower }, i) => lower === 'of' && PLACE_HEADS.has(words[i - 1]?.lower ?? ''));

const SURNAMES_TOO =
  /^(?:house|church|post|press|chambers?|bank|league|young|college|court|brothers|guard|day|star|watch)$/u;
const PLACES_TOO = /^(?:lake|hill|hills|park|lane|forest|castle|hall|camp|port|wood|pool|tower|temple|bay)$/u;

const ABBREVIATED = /^(?:\p{Lu}\.){2,}$/u;

function typeOfWord(
  text: string,
  word: Word,
  context: Context,
  evidence: Evidence | undefined,
  beside: CoarseType | undefined,
): Typed | undefined {
  const surname = evidence?.surname(word.lower) === 'SURE';
  if (INSTITUTIONS.has(word.lower) || KNOWN_INSTITUTIONS.has(word.lower.replace(/ /gu, '_')))
    return sure('ORGANISATION');
  if (word.shape === 'initial' && !ABBREVIATED.test(text)) return undefined;
  const located = context.afterThe && isWideRegion(text) ? 'surely' : context.located;
  if (context.state !== undefined)
    return { ...sure('LOCATION'), entry: { type: 'REGION', canonical: context.state } };
  const place = placeNamed(text, located, context.country);
  if (place !== undefined) {
    if (place.type === 'COUNTRY') return { ...sure('LOCATION'), entry: place };
    if (context.scored) return likely('ORGANISATION');
    if (!surname) return { ...sure('LOCATION'), entry: place };
  }
  if (surname) return sure('PERSON');
  const known = evidence?.typeOf(word.lower);
  if (known !== undefined) return sure(known);
  if (evidence?.surname(word.lower) !== undefined) return likely('PERSON');
  if (context.country !== undefined) return likely('LOCATION');
  if (isAcronym(word) && context.style !== 'CAPITALS') return sure('ORGANISATION');
  if (isCommonWord(word.lower)) return undefined;
  if (context.called !== undefined) return sure(context.called);
  if (word.shape === 'upper' && context.style !== 'CAPITALS') return likely('ORGANISATION');
  if (context.scored) return likely('ORGANISATION');
  if (located !== 'no') return likely('LOCATION');
  if (context.afterThe) return likely('ORGANISATION');
  if (context.acts) return likely('PERSON');
  if (context.modifies) return likely('ORGANISATION');
  if (beside !== undefined) return likely(beside);
  return byDefault(evidence?.leaning(word.lower) ?? 'PERSON');
}

/** "NATO", "U.N.", and not "SHOUTING". */
const isAcronym = ({ text, shape, lower }: Word): boolean =>
  ABBREVIATED.test(text) ||
  (shape === 'upper' && (text.length < 5 || (text.length < 8 && !isCommonWord(lower))));
