import {
  ORGANISATION_FIRSTS,
  ORGANISATION_HEADS,
  STATE_OFFICES,
} from '../../../language/en/names-organisations.js';
import { CAPITAL_ADJECTIVES } from '../../../language/en/names-not.js';
import { DIRECTIONS, PLACE_FIRSTS, PLACE_HEADS } from '../../../language/en/names-places.js';
import { isPlaceWord } from '../gazetteer/is-place-word.js';
import { nationalityWord } from '../gazetteer/nationalities.js';
import { isClearGivenName, isGivenName } from '../given-names.js';
import type { Word } from '../words.js';
import { isOrdinary } from './name-words.js';
import type { Style } from './sentence-style.js';
import { withoutTitles, type Piece } from './titles.js';

/**
 * The names that a run of words may hold: "Russian Foreign Minister Sergei Lavrov" → "Sergei Lavrov" (nationalities are found apart),
 * "NATO Secretary General Jens Stoltenberg" → "NATO", "Jens Stoltenberg".
 * @param weak the first word has its capital from where it stands
 */
export function piecesOf(words: readonly Word[], style: Style, weak: boolean): readonly Piece[] {
  return withoutTitles(words)
    .map(({ words: piece, titled }) => {
      if (titled) return { words: piece, titled };
      const start = weak && piece[0] === words[0] ? withoutOrdinaryStart(piece) : piece;
      return { words: withoutNationality(start), titled };
    })
    .flatMap(({ words: piece, titled }) =>
      partedAtPlaces(piece, style).map((part, i) => ({ words: part, titled: titled && i === 0 })),
    )
    .filter(({ words: piece }) => piece.length > 0);
}

const hasHead = (words: readonly Word[]): boolean => {
  const last = words[words.length - 1]?.lower.replace(/\.$/u, '') ?? '';
  return words.length > 1 && (ORGANISATION_HEADS.has(last) || PLACE_HEADS.has(last));
};

/** Adjectives of nationality are names of their own, unless an organisation has them in its name ("British Airways"). */
function withoutNationality(words: readonly Word[]): readonly Word[] {
  const [first] = words;
  if (first === undefined) return words;
  // "Islamic Taleban", but "European Union" and "West Ham"
  const adjective =
    CAPITAL_ADJECTIVES.has(first.lower) &&
    !DIRECTIONS.has(first.lower) &&
    !isGivenName(first.text) &&
    words.length > 1 &&
    words.slice(1).every((word) => !isOrdinary(word));
  if (!nationalityWord(first) && !adjective) return words;
  const office = STATE_OFFICES.has(words[words.length - 1]?.lower ?? '');
  return hasHead(words) && !office ? words : withoutNationality(words.slice(1));
}

/** "Former England" and "Fisherman Abílio Raposo", where a sentence starts: the first word is an ordinary one. */
function withoutOrdinaryStart(words: readonly Word[]): readonly Word[] {
  const [first, second] = words;
  if (
    first === undefined ||
    second === undefined ||
    !isOrdinary(first) ||
    (isGivenName(first.text) && first.pos === 'PROPN')
  )
    return words;
  if (isOrdinary(second) || hasHead(words)) return words;
  if (
    [ORGANISATION_HEADS, ORGANISATION_FIRSTS, PLACE_FIRSTS, PLACE_HEADS].some((heads) =>
      heads.has(first.lower),
    )
  )
    return words;
  return second.shape === 'lower' ? words : words.slice(1);
}

/** In headlines names stand side by side; in prose only "Kyrgyzstan Ulan Dzheenbaev" (a title went before). */
function partedAtPlaces(words: readonly Word[], style: Style): readonly (readonly Word[])[] {
  const [first, second] = words;
  if (first === undefined || second === undefined || hasHead(words)) return [words];
  if (style === 'PROSE') {
    const both = words.length > 2 && isPlaceWord(first.text) && isClearGivenName(second.text);
    return both ? [[first], words.slice(1)] : [words];
  }
  if (words.some(({ lower }) => lower === 'of')) return [words];
  const parts: Word[][] = [[]];
  for (const word of words) {
    if (isPlaceWord(word.text)) parts.push([word], []);
    else parts[parts.length - 1]?.push(word);
  }
  return parts.filter((part) => part.length > 0);
}
