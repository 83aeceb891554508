import { OnRecordError } from '../errors/onrecord-error.js';

/** `[start, end)` in UTF-16 code units of a version's text: JavaScript string indices. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span that is known to be well formed. Throws `SPAN_INVALID` when it is empty, negative or not whole. */
export function span(start: number, end: number): Span {
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end <= start) {
    throw new OnRecordError('SPAN_INVALID', `[${start}, ${end}) is not a span: it must be 0 ≤ start < end.`);
  }
  return Object.freeze({ start, end });
}

export const textOf = (text: string, { start, end }: Span): string => text.slice(start, end);

export const covers = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export const length = ({ start, end }: Span): number => end - start;

/** Order in the text: by start, the longer one first. */
export const inTextOrder = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

/** The span without white space at its ends, or undefined when nothing else is in it. */
export function trimmed(text: string, { start, end }: Span): Span | undefined {
  while (start < end && /\s/u.test(text[start] ?? '')) start++;
  while (end > start && /\s/u.test(text[end - 1] ?? '')) end--;
  return start < end ? span(start, end) : undefined;
}
