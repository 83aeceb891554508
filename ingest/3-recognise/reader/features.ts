import { quotedTokens } from './quotations.js';
import type { ReaderToken } from './tokens.js';

/** How many numbers the encoder takes with each piece. */
export const FEATURES = 4;

/** What the encoder sees of each token beside its pieces. */
export interface Features {
  /** Case, inside, mark and paragraph of each token, one token after the other; the values are those that were trained. */
  readonly values: Uint8Array;
  /** The number of the quotation of each token, 0 for none. */
  readonly quotations: Int32Array;
}

/** The features of all tokens of a text. They are taken from the whole of it, before it is cut into windows. */
export function featuresOf(text: string, tokens: readonly ReaderToken[]): Features {
  const values = new Uint8Array(tokens.length * FEATURES);
  const quoted = quotedTokens(text, tokens);
  tokens.forEach((token, i) => {
    const { inside, mark } = quoted[i] as (typeof quoted)[number];
    const first = token.paragraph !== tokens[i - 1]?.paragraph;
    values.set(
      [caseOf(text.slice(token.start, token.end)), inside, mark, !first ? 0 : i === 0 ? 2 : 1],
      i * FEATURES,
    );
  });
  return { values, quotations: Int32Array.from(quoted, ({ quotation }) => quotation) };
}

/** 0 lower case or none ("said", "北"), 1 Title, 2 UPPER, 3 mIxed, 4 number, 5 mark. */
function caseOf(word: string): number {
  if (/^\p{Ll}+$/u.test(word)) return 0;
  if (!/^[\p{L}\p{N}_]/u.test(word)) return 5;
  if (/^\p{N}+$/u.test(word)) return 4;
  const upper = count(word, /[\p{Lu}\p{Lt}]/gu);
  if (upper === 0) return 0;
  if (upper > 1) return count(word, /\p{Ll}/gu) === 0 ? 2 : 3;
  return /^[\p{Lu}\p{Lt}]/u.test(word) ? 1 : 3;
}

const count = (word: string, characters: RegExp): number => word.match(characters)?.length ?? 0;
