import type { Places } from './cursor.js';

/**
 * Sort keys begin with a day: `2022-03-30|…`. These are the bounds of a list of them: `above < key < below`.
 * "}" is the character after "|": `2022-03-30}` lies behind every key of that day, `2022-03-30` before them all.
 * "~" lies behind every key.
 */
export interface KeyBounds {
  readonly above: string;
  readonly below: string;
}

/** Behind every key of that day. */
export const afterDay = (day: string): string => `${day}}`;

/** Before the first day: what has no day (`0000-00-00`) is only in a list that is not bounded by days. */
export const FIRST_DAY = '0000-00-01';

/** Days are inclusive and ISO 8601; `places` are those of a list that has the newest first. */
export function keyBounds(
  from: string | null | undefined,
  to: string | null | undefined,
  { after, before }: Places = { after: undefined, before: undefined },
): KeyBounds {
  const earliest = from ?? (to == null ? '' : FIRST_DAY);
  const latest = to == null ? '~' : afterDay(to);
  return {
    above: before !== undefined && before > earliest ? before : earliest,
    below: after !== undefined && after < latest ? after : latest,
  };
}
