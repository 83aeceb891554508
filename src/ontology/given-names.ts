import { getGender } from 'gender-detection-from-name';

const plain = (word: string): string => word.normalize('NFKD').replace(/\p{M}/gu, '');

/** Whether this word, or the first part of it ("Jean-Claude"), is borne as a given name somewhere. */
export function isGivenName(word: string): boolean {
  const [first = word] = word.split('-');
  return first.length > 1 && (getGender(first) !== 'unknown' || getGender(plain(first)) !== 'unknown');
}

/** The pronoun that the given name of a person makes likely, "he" or "she"; undefined where the table does not know. */
export function likelyPronoun(fullName: string): 'he' | 'she' | undefined {
  const [given = '', ...rest] = fullName.split(/\s+/u);
  if (rest.length === 0) return undefined;
  const gender = getGender(plain(given).split('-')[0] ?? '');
  if (gender === 'unknown') return undefined;
  return gender === 'male' ? 'he' : 'she';
}
