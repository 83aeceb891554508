/**
 * Names that go into indexes and captions are cut here. The evidence keeps them whole; but a term of more than 32,766
 * bytes in a full-text index stops the whole database for good, and one of 8,000 in another index refuses the write.
 */
const LONGEST = 300;

/** The first 300 characters, never half of one. */
export function shortened(name: string): string {
  if (name.length <= LONGEST) return name;
  const end = /[\ud800-\udbff]/.test(name[LONGEST - 1] ?? '') ? LONGEST - 1 : LONGEST;
  return name.slice(0, end);
}

/** Width of what stands before the name in a key. */
export const KEY_PREFIX = 5;

/**
 * A key that sorts the names of one entity, the best to show first: one that is not all capitals, then the longest,
 * then the first in the alphabet. With keys, the best of any number of names is a minimum, whatever their order.
 * "0" + length that is missing to 999 + "|" + name.
 */
export function nameKey(name: string): string {
  const shown = shortened(name);
  const shouting = shown.length > 3 && shown === shown.toUpperCase() && shown !== shown.toLowerCase();
  return `${shouting ? '1' : '0'}${String(999 - shown.length)}|${shown}`;
}

/** The key of a name that a gazetteer gives: before all that articles write. */
export const knownNameKey = (name: string): string => `0000|${shortened(name)}`;

/** The name that a key was made of. */
export const nameOfKey = (key: string): string => key.slice(KEY_PREFIX);
