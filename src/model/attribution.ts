import type { Span } from './span.js';

/**
 * Content that the text attributes to a source, as spans only: who the source is has not been asked yet.
 * Each list is in text order; `source` and `cue` may be empty (a bare quotation), `content` never is.
 */
export interface Attribution {
  readonly cue: readonly Span[];
  readonly source: readonly Span[];
  readonly content: readonly Span[];
  /** Index of the attribution whose source this one shares or continues, for a bare quotation that goes on. */
  readonly continues?: number;
  /** 0 to 1: how sure the recogniser is. */
  readonly score: number;
}
