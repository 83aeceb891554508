/**
 * Sort keys begin with a day: `2022-03-30|…`. These are the bounds of a list of them, newest first: `from ≤ key < before`.
 * "}" is the character after "|": `2022-03-30}` lies behind every key of that day. "~" lies behind every key.
 */
export interface KeyBounds {
  readonly from: string;
  readonly before: string;
}

/** Days are inclusive and ISO 8601. What has no day (`0000-00-00`) is only in a list that is not bounded by days. */
export function keyBounds(
  from: string | null | undefined,
  to: string | null | undefined,
  after: string | undefined,
): KeyBounds {
  const end = to == null ? '~' : `${to}}`;
  return {
    from: from ?? (to == null ? '' : '0000-00-01'),
    before: after !== undefined && after < end ? after : end,
  };
}
