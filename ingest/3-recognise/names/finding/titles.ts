import { ORGANISATION_HEADS } from '../../../language/en/names-organisations.js';
import { PLACE_HEADS } from '../../../language/en/names-places.js';
import { HONORIFICS, TITLE_HEADS, TITLE_MODIFIERS } from '../../../language/en/names-titles.js';
import { isCommonWord } from '../english-words.js';
import { isPlaceWord } from '../gazetteer/is-place-word.js';
import { isGivenName } from '../given-names.js';
import type { Word } from '../words.js';

/** A piece of a chunk once titles are taken out of it. */
export interface Piece {
  readonly words: readonly Word[];
  /** True when a title stands right before it. */
  readonly titled: boolean;
}

const bare = (word: Word): string => word.lower.replace(/\.$/u, '');
const isHonorific = (word: Word): boolean =>
  HONORIFICS.has(bare(word)) && (word.text.endsWith('.') || bare(word).length > 1);
const isTitle = (word: Word | undefined): boolean =>
  word !== undefined && (isHonorific(word) || word.lower.split('-').every((part) => TITLE_HEADS.has(part)));
const isModifier = (word: Word | undefined): boolean =>
  word !== undefined &&
  (TITLE_MODIFIERS.has(word.lower) || isCommonWord(word.lower)) &&
  !isPlaceWord(word.text);

/**
 * Takes the titles out of a run of words: "Chernihiv Mayor Vladyslav Atroshenko" → "Chernihiv", "Vladyslav Atroshenko" (titled);
 * "US Secretary of State Antony Blinken" → "US", "Antony Blinken" (titled).
 */
export function withoutTitles(words: readonly Word[], titled = false): readonly Piece[] {
  const at = words.findIndex((word, i) => isTitle(word) && partsHere(words, i));
  if (at < 0) return words.length === 0 ? [] : [{ words, titled }];
  let before = at;
  while (before > 0 && isModifier(words[before - 1])) before--;
  const pieces: Piece[] =
    before > 0 ? [{ words: words.slice(0, before), titled: titled && before === at }] : [];
  let after = at + 1;
  while (after < words.length && TITLE_MODIFIERS.has(words[after]?.lower ?? '') && isTitle(words[after]))
    after++;
  if (words[after]?.lower === 'of' || words[after]?.lower === 'for') {
    after++;
    if (words[after]?.lower === 'the') after++;
    const held = after;
    while (after < words.length && isPlaceWord(words[after]?.text ?? '')) after++;
    if (after > held) pieces.push({ words: words.slice(held, after), titled: false });
    else while (after < words.length && (isModifier(words[after]) || words[after]?.lower === 'and')) after++;
  }
  return [...pieces, ...withoutTitles(words.slice(after), true)];
}

/** "General" in "General Staff" and "President" in "President Hotel" are parts of the name, no titles. */
function partsHere(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (word === undefined) return false;
  // "John Major", "Billie Jean King"
  const given = words[at - 1];
  if (next === undefined && given !== undefined && isGivenName(given.text) && !isPlaceWord(given.text))
    return false;
  if (next === undefined || isHonorific(word))
    return at > 0 || next !== undefined || TITLE_HEADS.has(word.lower);
  const last = words[words.length - 1];
  const head =
    last !== undefined &&
    last !== word &&
    (ORGANISATION_HEADS.has(last.lower) || PLACE_HEADS.has(last.lower));
  if (head && !words.slice(at).some(({ lower }) => lower === 'of')) return false;
  return word.lower !== 'general' || !isCommonWord(next.lower) || isTitle(next) || isGivenName(next.text);
}
