import { KNOWN_INSTITUTIONS } from '../../../language/en/names-organisations.js';
import { fold } from '../../../../src/ontology/fold.js';
import { placeNamed } from './gazetteer.js';
import { nationality } from './nationalities.js';

const seen = new Map<string, boolean>();
const MOST = 50_000;

/** Whether a word is by itself a country, a region, a large city or a nationality. Remembers what it was asked. */
export function isPlaceWord(word: string): boolean {
  const known = seen.get(word);
  if (known !== undefined) return known;
  const answer =
    /^\p{Lu}/u.test(word) && (nationality(fold(word)) !== undefined || placeNamed(word) !== undefined);
  if (seen.size > MOST) seen.clear();
  seen.set(word, answer);
  return answer;
}

/** Whether words together are one name that is known as a whole: a place, a nationality or an institution. */
export const isKnownWhole = (name: string): boolean =>
  KNOWN_INSTITUTIONS.has(name.toLowerCase().replace(/ /gu, '_')) || isPlaceWord(name);
