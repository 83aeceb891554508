import type { Span } from '../../../src/model/span.js';
import { featuresOf } from './features.js';
import { readerTokens, type ReaderToken } from './tokens.js';
import { windowsOf, type Window } from './windows.js';
import type { WordPiece } from './wordpiece.js';

/** A text as the model takes it; what belongs to a token stands at the token's place. */
export interface ReaderText {
  readonly tokens: readonly ReaderToken[];
  readonly pieces: readonly (readonly number[])[];
  /** Four numbers a token. */
  readonly features: Uint8Array;
  /** Number of the quotation, 0 for none. */
  readonly quotations: Int32Array;
  /** How many tokens before it end a sentence; one more number than tokens. */
  readonly stops: Int32Array;
  readonly windows: readonly Window[];
}

/** @param longest how many pieces the encoder reads at once */
export function readerText(
  text: string,
  paragraphs: readonly Span[],
  wordPiece: WordPiece,
  longest: number,
): ReaderText {
  const tokens = readerTokens(text, paragraphs);
  const pieces = tokens.map(({ start, end }) => wordPiece.pieces(text.slice(start, end)));
  const { values: features, quotations } = featuresOf(text, tokens);
  const stops = new Int32Array(tokens.length + 1);
  tokens.forEach(({ start }, i) => {
    stops[i + 1] = (stops[i] as number) + (/[.?!]/u.test(text[start] as string) ? 1 : 0);
  });
  const windows = windowsOf(
    tokens.map(({ paragraph }) => paragraph),
    pieces.map((ids) => ids.length),
    (token) => /[.?!”"]/u.test(text[tokens[token]?.start ?? 0] as string),
    longest,
  );
  return { tokens, pieces, features, quotations, stops, windows };
}
