import { distance } from 'fastest-levenshtein';

/** Shorter last names differ by one letter too often without being one: "Brown", "Braun". */
const SHORTEST = 6;

/**
 * Whether two folded names of people are one in two spellings, as transliteration and slips give them: "birenda" and
 * "birendra", "stavros karamitzos" and "karamitsos". Their last names begin alike and differ by one letter; a first name,
 * where both have one, is the same.
 */
export function isSpelling(one: string, other: string): boolean {
  const [a, b] = [one.split(' '), other.split(' ')];
  const [last, also] = [a.at(-1) ?? '', b.at(-1) ?? ''];
  if (Math.min(last.length, also.length) < SHORTEST || last[0] !== also[0] || last === also) return false;
  if (a.length > 1 && b.length > 1 && a[0] !== b[0]) return false;
  // "johnson" and "johnsons", "clinton" and "clintons" are a person and a family.
  return distance(last, also) === 1 && `${last}s` !== also && `${also}s` !== last;
}
