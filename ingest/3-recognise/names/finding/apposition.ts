import { ORGANISATION_NOUNS, PLACE_NOUNS } from '../../../language/en/names-nouns.js';
import type { Word } from '../words.js';
import type { CoarseType } from './found-name.js';

/** How far an apposition's noun may stand: "X, a small mining town". */
const REACH = 6;

const typeOfNoun = (word: Word | undefined): CoarseType | undefined => {
  if (word?.shape !== 'lower') return undefined;
  if (PLACE_NOUNS.has(word.lower)) return 'LOCATION';
  return ORGANISATION_NOUNS.has(word.lower) ? 'ORGANISATION' : undefined;
};

/** What a common noun beside the words `[from, to)` calls them: "operator X", "X airport", "X is a village", "X, a band". */
export function apposition(words: readonly Word[], from: number, to: number): CoarseType | undefined {
  const before = words[from - 1];
  const after = words[to];
  if (before?.lower === 'of' || before?.lower === 'called' || before?.lower === 'named') {
    const named = typeOfNoun(words[from - 2]);
    if (named !== undefined && (named === 'LOCATION' || before.lower !== 'of')) return named;
  }
  const direct =
    typeOfNoun(before) ?? (after?.lower === 'news' ? typeOfNoun(words[to + 1]) : typeOfNoun(after));
  if (direct !== undefined) return direct;
  const copula = after?.text === ',' || after?.lower === 'is' || after?.lower === 'was';
  if (!copula || !/^(?:an?|the|its?|one)$/u.test(words[to + 1]?.lower ?? '')) return undefined;
  for (let i = to + 2; i < Math.min(words.length, to + 2 + REACH); i++) {
    const word = words[i];
    if (word === undefined || word.shape === 'mark' || endsPhrase(word)) break;
    const type = typeOfNoun(word);
    // The head of the phrase: "a bank manager" is no bank.
    if (type !== undefined && !/^(?:NOUN|PROPN)$/u.test(words[i + 1]?.pos ?? '')) return type;
  }
  return undefined;
}

/** "a Norwegian shipping company" goes on at "shipping". */
const endsPhrase = ({ pos, lower }: Word): boolean =>
  /^(?:ADP|AUX|SCONJ|PRON)$/u.test(pos) || (pos === 'VERB' && !/(?:ing|ed|en)$/u.test(lower));
