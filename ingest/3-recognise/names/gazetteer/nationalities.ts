import { NATIONALITIES, PARTS_OF_STATES } from '../../../language/en/names-nationalities.js';
import {
  countryByDemonym,
  countryByIso,
  countryByName,
  type Country,
} from '../../../../src/ontology/countries.js';
import { fold } from '../../../../src/ontology/fold.js';
import type { Entry } from './gazetteer.js';
import type { Word } from '../words.js';

const folded = (table: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(table).map(([word, meaning]) => [fold(word), meaning]));
const NOUNS = folded(NATIONALITIES);
const PARTS = folded(PARTS_OF_STATES);

function countryOf(word: string): Country | undefined {
  const iso = NOUNS.get(word);
  return iso === undefined ? countryByDemonym(word) : countryByIso(iso);
}

/** The country or region whose adjective or people a folded word is: "russians", "frenchman", "scottish". */
export function nationality(word: string): Entry | undefined {
  // "Frenchman", "Dutchwomen": the adjective and its people in one word.
  const adjective = word.replace(/(?<=[a-z]{3}(?:h|y))(?:wo)?m[ae]n$/u, '');
  const part = PARTS.get(word) ?? PARTS.get(adjective);
  if (part !== undefined) return { type: 'REGION', canonical: part };
  const country = countryOf(word) ?? countryOf(adjective);
  return country && { type: 'COUNTRY', canonical: country.name, ids: { iso: country.iso } };
}

/** Whether a word stands for a nationality and is not the name of the country itself ("Djibouti"). */
export const nationalityWord = (word: Word): boolean => {
  if (word.shape === 'lower' || word.shape === 'mark' || word.shape === 'initial') return false;
  const folded = fold(word.text);
  return countryByName(folded) === undefined && nationality(folded) !== undefined;
};
