import { FEATURES } from './features.js';
import type { ReaderText } from './reader-text.js';
import type { Window } from './windows.js';

const CLS = 101n;
const SEP = 102n;
/** The features of the two pieces that are no part of the text. */
const SPECIAL = [6n, 3n, 3n, 3n];

/** A window of a text as numbers alone, so that it can be handed to another thread. What belongs to a token stands at its place. */
export interface WindowInput {
  /** N pieces. */
  readonly ids: BigInt64Array;
  /** [N, 4] */
  readonly features: BigInt64Array;
  /** Where in `ids` each of the T tokens begins. */
  readonly firsts: BigInt64Array;
  readonly paragraphs: Int32Array;
  readonly quotations: Int32Array;
  /** How many tokens of the text before it end a sentence; T + 1 numbers. */
  readonly stops: Int32Array;
}

export function windowInput(text: ReaderText, { first, last }: Window): WindowInput {
  const ids: bigint[] = [CLS];
  const values: bigint[] = [...SPECIAL];
  const firsts = new BigInt64Array(last - first);
  for (let token = first; token < last; token++) {
    firsts[token - first] = BigInt(ids.length);
    const own = Array.from(text.features.subarray(token * FEATURES, (token + 1) * FEATURES), BigInt);
    for (const id of text.pieces[token] ?? []) {
      ids.push(BigInt(id));
      values.push(...own);
    }
  }
  return {
    ids: BigInt64Array.from([...ids, SEP]),
    features: BigInt64Array.from([...values, ...SPECIAL]),
    firsts,
    paragraphs: Int32Array.from(text.tokens.slice(first, last), ({ paragraph }) => paragraph),
    quotations: text.quotations.slice(first, last),
    stops: text.stops.slice(first, last + 1),
  };
}
