import { LOCATIVE, PERHAPS_LOCATIVE, STATE_ABBREVIATIONS } from '../../../language/en/names-places.js';
import { TITLE_HEADS } from '../../../language/en/names-titles.js';
import { countryByName } from '../../../../src/ontology/countries.js';
import { fold } from '../../../../src/ontology/fold.js';
import type { Located } from '../gazetteer/gazetteer.js';
import { regionByName } from '../gazetteer/regions.js';
import type { Word } from '../words.js';
import { apposition } from './apposition.js';
import type { CoarseType } from './found-name.js';
import type { Style } from './sentence-style.js';

/** What the words around a name say of it. */
export interface Context {
  readonly style: Style;
  /** "in X", "the city of X", "X, Ukraine". */
  readonly located: Located;
  /** Code of the country named right after a comma. */
  readonly country?: string;
  /** The state that is shortened after a comma: "Detroit, Mich." */
  readonly state?: string;
  /** "the X". */
  readonly afterThe: boolean;
  /** "spokesman X", "Mr. X". */
  readonly titled: boolean;
  /** "X said", "says X". */
  readonly acts: boolean;
  /** "X guards": it stands before a common noun. */
  readonly modifies: boolean;
  /** In a table of results: "X 2 Y 1". */
  readonly scored: boolean;
  /** What a common noun beside it calls it. */
  readonly called?: CoarseType;
}

const SETTLEMENT =
  /^(?:city|town|village|port|suburb|capital|municipality|district|province|region|county|state|outskirts|streets|north|south|east|west)$/u;

/** The context of the words `[from, to)` of a sentence. */
export function contextOf(
  words: readonly Word[],
  from: number,
  to: number,
  titled: boolean,
  style: Style,
): Context {
  const before = words[from - 1];
  const after = words[to];
  const article = before?.lower === 'the';
  const country = after?.text === ',' ? countryAt(words, to + 1) : undefined;
  const state = /^[,(]$/u.test(before?.text ?? '')
    ? STATE_ABBREVIATIONS[words[from]?.text.replace(/\.$/u, '') ?? '']
    : undefined;
  const called = apposition(words, from, to);
  return {
    style,
    located: locatedAt(words, from, to, country),
    ...(called === undefined ? {} : { called }),
    modifies: after?.shape === 'lower' && after.joined && after.pos === 'NOUN',
    scored: isScored(words, to),
    ...(country === undefined ? {} : { country }),
    ...(state === undefined ? {} : { state }),
    afterThe: article,
    titled:
      titled ||
      (before?.shape === 'lower' &&
        before.pos !== 'VERB' &&
        TITLE_HEADS.has(before.lower) &&
        words[from]?.joined === true),
    acts:
      after?.pos === 'VERB' ||
      after?.lower === 'who' ||
      (before?.pos === 'VERB' && words[to]?.shape === 'mark'),
  };
}

function locatedAt(words: readonly Word[], from: number, to: number, country: string | undefined): Located {
  const before = words[from - 1];
  const at = before?.lower === 'the' ? from - 2 : from - 1;
  const preposition = words[at]?.lower ?? '';
  const settlement = (word: Word | undefined) => word?.shape === 'lower' && SETTLEMENT.test(word.lower);
  const called =
    (preposition === 'of' && settlement(words[at - 1])) ||
    (settlement(before) && words[from]?.joined === true);
  if (country !== undefined || called || LOCATIVE.has(preposition)) return 'surely';
  if (isDateline(words, from, to)) return 'surely';
  return PERHAPS_LOCATIVE.has(preposition) || isDestination(words, from) ? 'perhaps' : 'no';
}

/** "from Nice to X" */
const isDestination = (words: readonly Word[], from: number): boolean =>
  words[from - 1]?.lower === 'to' &&
  words.slice(Math.max(0, from - 4), from - 1).some(({ lower }) => lower === 'from');

/** "KYIV, March 29 (Reuters) –", "GENEVA 1996-08-30": capitals at the start with a date or a mark after them. */
function isDateline(words: readonly Word[], from: number, to: number): boolean {
  const after = words[to];
  return (
    from === 0 &&
    words.slice(from, to).every(({ shape }) => shape === 'upper') &&
    after !== undefined &&
    /^(?:[,(—–-]|\d{4})/u.test(after.text)
  );
}

const isNumber = (word: Word | undefined): boolean => word !== undefined && /^\d{1,3}$/u.test(word.text);

/** A bare number after it, and after that another one, a name or the end of the line. */
function isScored(words: readonly Word[], to: number): boolean {
  const next = words[to + 1];
  return (
    isNumber(words[to]) &&
    words[to]?.joined === true &&
    (next === undefined || isNumber(next) || /^\p{Lu}/u.test(next.text))
  );
}

/** The code of the country or the country of the region named at `at`, looking at up to three words. */
function countryAt(words: readonly Word[], at: number): string | undefined {
  for (let length = 3; length > 0; length--) {
    const name = words.slice(at, at + length).map(({ text }) => text);
    if (name.length < length || name.some((word) => !/^\p{Lu}/u.test(word))) continue;
    const folded = fold(STATE_ABBREVIATIONS[name.join(' ').replace(/\.$/u, '')] ?? name.join(' '));
    const code = countryByName(folded)?.iso ?? regionByName(folded)?.country;
    if (code !== undefined) return code;
  }
  return undefined;
}
