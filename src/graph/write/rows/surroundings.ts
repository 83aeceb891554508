import type { Span } from '../../../model/span.js';

const REACH = 32;

export interface Surroundings {
  readonly prefixes: readonly string[];
  readonly suffixes: readonly string[];
}

/** Up to 32 code units before and after each span, never half of a character: what finds the words in a changed page. */
export const surroundings = (text: string, spans: readonly Span[]): Surroundings => ({
  prefixes: spans.map(({ start }) => before(text, start)),
  suffixes: spans.map(({ end }) => after(text, end)),
});

function before(text: string, end: number): string {
  const start = Math.max(0, end - REACH);
  return text.slice(splitsCharacter(text, start) ? start + 1 : start, end);
}

function after(text: string, start: number): string {
  const end = Math.min(text.length, start + REACH);
  return text.slice(start, splitsCharacter(text, end) ? end - 1 : end);
}

const splitsCharacter = (text: string, at: number): boolean =>
  at > 0 && /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1));
