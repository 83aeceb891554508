import { getGender } from 'gender-detection-from-name';

/** The pronoun that the given name of a person makes likely, "he" or "she"; undefined where the table does not know. */
export function likelyPronoun(fullName: string): 'he' | 'she' | undefined {
  const [given = '', ...rest] = fullName.split(/\s+/u);
  if (rest.length === 0) return undefined;
  const plain = given.normalize('NFKD').replace(/\p{M}/gu, '').split('-')[0] ?? '';
  const gender = getGender(plain);
  if (gender === 'unknown') return undefined;
  return gender === 'male' ? 'he' : 'she';
}
