import { CALENDAR, CAPITAL_ADJECTIVES, NEVER_NAMES } from '../../../language/en/names-not.js';
import { INSTITUTIONS, ORGANISATION_HEADS } from '../../../language/en/names-organisations.js';
import { HONORIFICS, TITLE_HEADS } from '../../../language/en/names-titles.js';
import { isCommonWord, isEnglishWord } from '../english-words.js';
import { isPlaceWord } from '../gazetteer/is-place-word.js';
import { isGivenName } from '../given-names.js';
import type { Word } from '../words.js';
import { takesOf } from './takes-of.js';
import type { Style } from './sentence-style.js';

const withoutStop = (lower: string): string => lower.replace(/\.$/u, '');
const FUNCTION = new Set(['DET', 'PRON', 'ADP', 'CCONJ', 'SCONJ', 'PART', 'INTJ', 'AUX']);

/** Whether a word can be none of a name's at all: a month, a day, "I", "TV". */
export const isNeverName = (word: Word): boolean =>
  NEVER_NAMES.has(word.lower) ||
  CALENDAR.has(withoutStop(word.lower)) ||
  CALENDAR.has(word.lower.replace(/s$/u, '')) ||
  CONTRACTED.test(word.lower) ||
  PARTY_AND_STATE.test(word.text);

const CONTRACTED = /^\p{L}+['’](?:t|m|re|ve|ll|d)$/u;
/** "(D-Nev.)" */
const PARTY_AND_STATE = /^[DRI]-\p{Lu}/u;

/** "Sunday Telegraph" */
const isWeekly = (words: readonly Word[], { lower }: Word, at: number): boolean =>
  CALENDAR.has(lower) &&
  words[at + 1]?.shape === 'capital' &&
  ORGANISATION_HEADS.has(words[at + 1]?.lower ?? '');

/** "WHO": in capitals where nothing else is. */
const isAbbreviatedBody = (word: Word): boolean => word.text === 'WHO';

/** Whether a word is written as a name's words are: "Kirby", "NATO", "J.", not "said" or "1996". */
export const isNameShaped = (word: Word): boolean => word.shape !== 'lower' && word.shape !== 'mark';

/** Whether a word is an ordinary one, so that its capital may come from where it stands. */
export const isOrdinary = (word: Word): boolean =>
  isCommonWord(withoutStop(word.lower)) && !INSTITUTIONS.has(word.lower) && !isPlaceWord(word.text);

/** Ordinary, or at least in a large dictionary and nobody's name: "Advisors". */
const isInDictionary = (word: Word): boolean =>
  isOrdinary(word) ||
  (isEnglishWord(word.lower) &&
    !INSTITUTIONS.has(word.lower) &&
    !isGivenName(word.text) &&
    !isPlaceWord(word.text));

/** Whether a word stands where every word has a capital: at the start of a sentence, a quotation or a bracket. */
export function isStart(words: readonly Word[], at: number, opens: ReadonlySet<number>): boolean {
  const before = words[at - 1];
  const word = words[at];
  if (before === undefined || word === undefined) return true;
  // In "the Seafarers' Federation" it closes the word before.
  const attached = /^['’]$/u.test(before.text) && before.start === words[at - 2]?.end;
  return (
    (!attached && before.shape === 'mark' && /[“"‘'«.:!?(—–\-*•]$/u.test(before.text)) ||
    opens.has(word.start)
  );
}

/**
 * Which words of a sentence may be part of a name. Where a capital tells nothing (at the start, in headlines) an
 * ordinary word may be only where the next one supports it: "Mark Smith", "Foreign Ministry".
 */
export function nameWords(
  words: readonly Word[],
  style: Style,
  starts: readonly boolean[],
  isSurname?: (lower: string) => boolean,
): readonly boolean[] {
  const may = words.map(
    (word, i) =>
      isNameShaped(word) &&
      (!isNeverName(word) || isWeekly(words, word, i) || (style === 'PROSE' && isAbbreviatedBody(word))),
  );
  for (let i = words.length - 1; i >= 0; i--) {
    const word = words[i];
    if (word === undefined || may[i] !== true) continue;
    if (CAPITAL_ADJECTIVES.has(word.lower) && !hasNeighbour(may, words, i)) {
      may[i] = false;
      continue;
    }
    if (style === 'PROSE' && starts[i] !== true) continue;
    if (word.shape === 'initial' || (word.shape === 'upper' && style === 'PROSE')) continue;
    if (isSurname?.(word.lower) === true && !FUNCTION.has(word.pos)) continue;
    const next = words[i + 1];
    const supported = next?.joined === true && may[i + 1] === true;
    if (!supported) {
      may[i] = !isInDictionary(word) || opensOf(words, may, i);
    } else if (isOrdinary(word)) {
      may[i] = style === 'PROSE' ? !FUNCTION.has(word.pos) || isGivenName(word.text) : supports(word, next);
    }
  }
  return may;
}

/** "the West" is a region; "Western" and "European" are names only with another word of a name. */
const hasNeighbour = (may: readonly boolean[], words: readonly Word[], at: number): boolean =>
  (may[at + 1] === true && words[at + 1]?.joined === true) ||
  (words[at]?.lower === 'west' && words[at - 1]?.lower === 'the');

/** In a headline an ordinary word belongs to a name only as a title or as the given name of somebody. */
const supports = (word: Word, next: Word): boolean =>
  HONORIFICS.has(withoutStop(word.lower)) ||
  TITLE_HEADS.has(word.lower) ||
  (isGivenName(word.text) && !isOrdinary(next) && !isPlaceWord(next.text));

/** "Minister of Foreign Affairs", "Bank of England". */
const opensOf = (words: readonly Word[], may: readonly boolean[], at: number): boolean =>
  words[at + 1]?.lower === 'of' &&
  (may[at + 2] === true || (words[at + 2]?.lower === 'the' && may[at + 3] === true)) &&
  takesOf(words[at]?.lower ?? '');
