import { LOCATIVE } from '../../../language/en/names-places.js';
import { TITLE_HEADS } from '../../../language/en/names-titles.js';
import { countryByName } from '../../../../src/ontology/countries.js';
import { fold } from '../../../../src/ontology/fold.js';
import { regionByName } from '../gazetteer/regions.js';
import type { Word } from '../words.js';
import type { Style } from './sentence-style.js';

/** What the words around a name say of it. */
export interface Context {
  readonly style: Style;
  /** "in X", "the city of X", "X, Ukraine". */
  readonly located: boolean;
  /** Code of the country named right after a comma. */
  readonly country?: string;
  /** "the X". */
  readonly afterThe: boolean;
  /** "spokesman X", "Mr. X". */
  readonly titled: boolean;
  /** "X said", "says X". */
  readonly acts: boolean;
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
  const preposition = article ? words[from - 2] : before;
  const country = after?.text === ',' ? countryAt(words, to + 1) : undefined;
  const ofSettlement =
    preposition?.lower === 'of' && SETTLEMENT.test(words[from - (article ? 3 : 2)]?.lower ?? '');
  const named =
    before !== undefined && SETTLEMENT.test(before.lower) && before.shape === 'lower' && before.joined;
  return {
    style,
    located: LOCATIVE.has(preposition?.lower ?? '') || ofSettlement || named || country !== undefined,
    ...(country === undefined ? {} : { country }),
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

/** The code of the country or the country of the region named at `at`, looking at up to three words. */
function countryAt(words: readonly Word[], at: number): string | undefined {
  for (let length = 3; length > 0; length--) {
    const name = words.slice(at, at + length).map(({ text }) => text);
    if (name.length < length || name.some((word) => !/^\p{Lu}/u.test(word))) continue;
    const folded = fold(name.join(' '));
    const code = countryByName(folded)?.iso ?? regionByName(folded)?.country;
    if (code !== undefined) return code;
  }
  return undefined;
}
