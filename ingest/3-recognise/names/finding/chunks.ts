import { PLACE_HEADS } from '../../../language/en/names-places.js';
import { isPlaceWord } from '../gazetteer/is-place-word.js';
import { nationalityWord } from '../gazetteer/nationalities.js';
import { isGivenName } from '../given-names.js';
import { isCommonWord, isEnglishWord } from '../english-words.js';
import type { Word } from '../words.js';

import { ORGANISATION_HEADS } from '../../../language/en/names-organisations.js';
import { takesOf } from './takes-of.js';

/** A run of words that may hold names, with the sentence around it. */
export interface Chunk {
  readonly words: readonly Word[];
  /** Position in the sentence of its first word and of the one after its last. */
  readonly from: number;
  readonly to: number;
}

const PARTICLE =
  /^(?:de|van|von|der|den|dem|bin|ibn|bint|al|el|la|le|du|di|da|do|dos|das|del|della|ben|ter|ten|te|y|e|af|zu|st|wa)$/u;
const MOST_PARTICLES = 3;

/** Cuts a sentence into runs of name words with the small words that join them: "University of Oxford", "van der Bellen". */
export function chunksOf(words: readonly Word[], may: readonly boolean[]): readonly Chunk[] {
  const chunks: Chunk[] = [];
  for (let i = 0; i < words.length;) {
    if (may[i] !== true) {
      i++;
      continue;
    }
    let from = i;
    // "van der Bellen" with nothing before it
    while (
      from > 0 &&
      i - from < MOST_PARTICLES &&
      /^(?:van|von|der|den|bin|al)$/u.test(words[from - 1]?.text ?? '') &&
      words[from]?.joined === true
    )
      from--;
    if (chunks.length > 0 && from < (chunks[chunks.length - 1] as Chunk).to) from = i;
    let to = i + 1;
    for (let next = nextPart(words, may, from, to); next > to; next = nextPart(words, may, from, to))
      to = next;
    chunks.push({ words: words.slice(from, to), from, to });
    i = to;
  }
  return chunks;
}

/** Where the chunk ends when the words at `at` are taken into it as well: `at` itself when they are not. */
function nextPart(words: readonly Word[], may: readonly boolean[], from: number, at: number): number {
  const isName = (i: number): boolean => may[i] === true && words[i]?.joined === true;
  if (isName(at)) return at + 1;
  const word = words[at];
  if (word?.joined !== true) return at;
  const last = words[at - 1]?.lower ?? '';
  if (PARTICLE.test(word.text)) {
    let i = at + 1;
    while (i < at + MOST_PARTICLES && PARTICLE.test(words[i]?.text ?? '') && words[i]?.joined === true) i++;
    return isName(i) ? i + 1 : at;
  }
  if (word.text === '&') {
    // "Karl Langdon & Harvey Deegan" are two.
    const couple = at - from > 1 && isGivenName(words[from]?.text ?? '');
    return isName(at + 1) && !couple ? at + 2 : at;
  }
  if ((word.lower === 'of' || word.lower === 'for') && takesOf(last)) {
    const i = words[at + 1]?.lower === 'the' ? at + 2 : at + 1;
    if (!isName(i) || (i > at + 1 && words[at + 1]?.joined !== true)) return at;
    // "the General Staff of the Ukrainian army": the nationality is a name of its own.
    return isNationality(words[i]) && !isName(i + 1) ? at : i + 1;
  }
  if (/^['’]s?$/u.test(word.text)) return owned(words, may, at);
  // "Ministry of Trade and Industry": a duty is named with ordinary words.
  const duty = words.slice(from, at).some((inside) => inside.lower === 'of' || inside.lower === 'for');
  const ordinary = isCommonWord(last) && isCommonWord(words[at + 1]?.lower ?? '');
  if (word.lower === 'and' && duty && ordinary && isName(at + 1)) return at + 2;
  return at;
}

const isNationality = (word: Word | undefined): boolean => word !== undefined && nationalityWord(word);

/** "People's Front", "Seafarers' Federation": an ordinary word owns an organisation. "Russia's Foreign Ministry" is two names. */
function owned(words: readonly Word[], may: readonly boolean[], at: number): number {
  const owner = words[at - 1];
  let to = at + 1;
  while (may[to] === true && words[to]?.joined === true) to++;
  const head = words[to - 1];
  const isOne =
    to > at + 1 &&
    owner !== undefined &&
    head !== undefined &&
    isEnglishWord(owner.lower) &&
    !isPlaceWord(owner.text);
  return isOne && (ORGANISATION_HEADS.has(head.lower) || PLACE_HEADS.has(head.lower)) ? to : at;
}
