import { CALENDAR, CAPITAL_ADJECTIVES, NEVER_NAMES } from '../../../language/en/names-not.js';
import { INSTITUTIONS } from '../../../language/en/names-organisations.js';
import { HONORIFICS, TITLE_HEADS } from '../../../language/en/names-titles.js';
import { isCommonWord } from '../english-words.js';
import { isPlaceWord } from '../gazetteer/is-place-word.js';
import { isGivenName } from '../given-names.js';
import type { Word } from '../words.js';
import type { Style } from './sentence-style.js';

const withoutStop = (lower: string): string => lower.replace(/\.$/u, '');
const FUNCTION = new Set(['DET', 'PRON', 'ADP', 'CCONJ', 'SCONJ', 'PART', 'INTJ', 'AUX']);

/** Whether a word can be none of a name's at all: a month, a day, "I", "TV". */
export const isNeverName = (word: Word): boolean =>
  NEVER_NAMES.has(word.lower) || CALENDAR.has(withoutStop(word.lower));

/** Whether a word is written as a name's words are: "Kirby", "NATO", "J.", not "said" or "1996". */
export const isNameShaped = (word: Word): boolean => word.shape !== 'lower' && word.shape !== 'mark';

const isOrdinary = (word: Word): boolean =>
  !INSTITUTIONS.has(word.lower) && isCommonWord(withoutStop(word.lower).replace(/['’]s$/u, ''));

/**
 * Which words of a sentence may be part of a name. Where a capital tells nothing (at the start, in headlines) an
 * ordinary word may be only where the next one supports it: "Mark Smith", "Foreign Ministry".
 */
export function nameWords(
  words: readonly Word[],
  style: Style,
  quoteOpens: (at: number) => boolean,
  isSurname?: (lower: string) => boolean,
): readonly boolean[] {
  const may = words.map((word) => isNameShaped(word) && !isNeverName(word));
  for (let i = words.length - 1; i >= 0; i--) {
    const word = words[i];
    if (word === undefined || may[i] !== true) continue;
    if (CAPITAL_ADJECTIVES.has(word.lower) && (may[i + 1] !== true || words[i + 1]?.joined !== true)) {
      may[i] = false;
      continue;
    }
    const before = words[i - 1];
    const starts =
      i === 0 ||
      before === undefined ||
      (before.shape === 'mark' && /[“"‘'«.:!?(—–\-*•]$/u.test(before.text)) ||
      quoteOpens(word.start);
    if (style === 'PROSE' && !starts) continue;
    if (!isOrdinary(word) || word.shape === 'initial') continue;
    if (isSurname?.(word.lower) === true && !FUNCTION.has(word.pos)) continue;
    const next = words[i + 1];
    const supported = next?.joined === true && may[i + 1] === true;
    may[i] =
      supported &&
      (style === 'PROSE' ? !FUNCTION.has(word.pos) || isGivenName(word.text) : supports(word, next));
  }
  return may;
}

/** In a headline an ordinary word belongs to a name only as a title or as the given name of somebody. */
const supports = (word: Word, next: Word): boolean =>
  HONORIFICS.has(withoutStop(word.lower)) ||
  TITLE_HEADS.has(word.lower) ||
  (isGivenName(word.text) && !isOrdinary(next) && !isPlaceWord(next.text));
