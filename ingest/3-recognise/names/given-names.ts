import { getGender } from 'gender-detection-from-name';

const plain = (word: string): string => word.normalize('NFKD').replace(/\p{M}/gu, '');

/** Whether this word, or the first part of it ("Jean-Claude"), is borne as a given name somewhere. */
export function isGivenName(word: string): boolean {
  const [first = word] = word.split('-');
  return first.length > 1 && (getGender(first) !== 'unknown' || getGender(plain(first)) !== 'unknown');
}
