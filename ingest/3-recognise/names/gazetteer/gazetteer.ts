import { citiesByName, type City } from '../../../../src/ontology/cities.js';
import { countryByName } from '../../../../src/ontology/countries.js';
import { fold } from '../../../../src/ontology/fold.js';
import type { EntityType, ExternalIds } from '../../../../src/model/entity.js';
import { isCommonWord, isEnglishWord } from '../english-words.js';
import { isGivenName } from '../../../../src/ontology/given-names.js';
import { regionByName, TOLD_BY_REGION } from './regions.js';

/** Whether it is known that a name is a place's. */
export type Located = 'surely' | 'no';

/** What the gazetteer knows of a name. */
export interface Entry {
  readonly type: EntityType;
  readonly canonical: string;
  readonly ids?: ExternalIds;
}

/** A name of one word is a city's anywhere in a text when so many live there; else the text must say that it is a place. */
const WELL_KNOWN = 100_000;
/** … and with two words or more, since they are less often something else. */
const WELL_KNOWN_LONG = 30_000;
/** Beside a state or province of the name, which English news has in mind ("Ontario"), when so many do. */
const GREAT = 600_000;
const LARGEST = 2_000_000;
const SMALLEST_IN_CONTEXT: Readonly<Record<Located, number>> = {
  surely: 2_000,
  no: Infinity,
};

export const cityEntry = ({ name, geonames }: City): Entry => ({
  type: 'CITY',
  canonical: name,
  ids: { geonames },
});

/** What is left of a name whatever the way it is written over from another alphabet: "Kharkov" and "Kharkiv" → "khrkv". */
const skeleton = (folded: string): string => folded.replace(/[aeiouyj ]/gu, '').replace(/(.)\1/gu, '$1');

const SAINT = /^saint /u;

/** Names in other languages ("Whitehall" for Atlanta) do not count, but for spellings of the own one and the largest cities. */
const isBearer = ({ name, spellings, capital, population }: City, folded: string): boolean => {
  if (capital || population >= LARGEST) return true;
  const own = fold(name);
  if (own.replace(SAINT, 'st ') === folded.replace(SAINT, 'st ') || skeleton(own) === skeleton(folded))
    return true;
  return spellings.some((spelling) => fold(spelling) === folded);
};

/** The cities that bear a folded name, in the order of `citiesByName`. */
export const bearersOf = (folded: string): readonly City[] =>
  citiesByName(folded).filter((city) => isBearer(city, folded));

/** … those of a country alone when one is given. */
const bearers = (folded: string, country: string | undefined): readonly City[] => {
  const all = bearersOf(folded);
  const there = country === undefined ? [] : all.filter((city) => city.country === country);
  return there.length > 0 ? there : all;
};

/**
 * The country, region or city that a name is, or undefined.
 * `located`: whether it is known that it is a place, so that a small town will do.
 * `country`: the code of the country that the text gives with it.
 */
export function placeNamed(name: string, located: Located = 'no', country?: string): Entry | undefined {
  const folded = fold(name);
  const state = countryByName(folded);
  if (state !== undefined && (state.independent || !isCommonWord(folded))) {
    return { type: 'COUNTRY', canonical: state.name, ids: { iso: state.iso } };
  }
  const [city] = bearers(folded, country);
  const named = regionByName(folded);
  const elsewhere = country !== undefined && named?.country !== undefined && named.country !== country;
  const region = elsewhere ? undefined : named;
  if (city !== undefined && isWellKnown(city, folded, located)) {
    // "Washington" and "New York" are cities first; "California" and "Georgia" have small towns of the name.
    const least = TOLD_BY_REGION.has(region?.country ?? '') ? GREAT : WELL_KNOWN;
    if (region === undefined || city.capital || city.population >= least) return cityEntry(city);
  }
  if (
    region !== undefined &&
    (located !== 'no' || !isCommonWord(folded)) &&
    !(isGivenName(name) && region.country !== undefined && located === 'no' && region.country !== 'US')
  ) {
    return { type: 'REGION', canonical: region.name };
  }
  return undefined;
}

function isWellKnown(city: City, folded: string, located: Located): boolean {
  const words = folded.split(' ').length;
  if (folded.length < 3) return false;
  if (words > 1) return city.population >= Math.min(WELL_KNOWN_LONG, SMALLEST_IN_CONTEXT[located]);
  const ordinary = isCommonWord(folded);
  if (ordinary) return located !== 'no' && city.population >= WELL_KNOWN;
  if (city.population >= SMALLEST_IN_CONTEXT[located]) return true;
  const clear = city.capital || city.population >= WELL_KNOWN;
  // "Victoria" and "Santiago" are people, too: only the large ones are cities without more ado.
  return clear && (!isGivenName(folded) || city.capital || city.population >= 4 * WELL_KNOWN);
}

/** A large city or a country whose name stands in lower case ("kyiv") and is no English word. */
export function placeInLowerCase(word: string): Entry | undefined {
  if (word.length < 4 || isEnglishWord(word)) return undefined;
  const state = countryByName(word);
  if (state?.independent === true && fold(state.name) === word) {
    return { type: 'COUNTRY', canonical: state.name, ids: { iso: state.iso } };
  }
  const [city] = bearers(word, undefined);
  const least = isGivenName(word) ? 10 * WELL_KNOWN : 3 * WELL_KNOWN;
  if (city === undefined || !(city.population >= least || (city.capital && !isGivenName(word))))
    return undefined;
  return cityEntry(city);
}
