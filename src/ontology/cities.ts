import { once } from './once.js';
import { shippedFile } from './shipped-file.js';
import { SortedLines } from './sorted-lines.js';

/** A town or city. */
export interface City {
  /** GeoNames id, in digits. */
  readonly geonames: string;
  /** The name in English: "Kyiv". */
  readonly name: string;
  /** Other and former names in Latin letters ("Kiev"), the English spellings first; only large cities and capitals have many. */
  readonly alternatives: readonly string[];
  /** Those of them that English has or had for it ("Basle", "Stalingrad"), as good as its own name. */
  readonly spellings: readonly string[];
  /** ISO 3166-1 alpha-2 code of its country. */
  readonly country: string;
  /** Code of its state or province after ISO 3166-2 ("ID" of US-ID); known in Australia, Britain, Canada and the USA, else "". */
  readonly region: string;
  /** Inhabitants; 0 where nobody counted. */
  readonly population: number;
  /** Degrees north. */
  readonly latitude: number;
  /** Degrees east. */
  readonly longitude: number;
  /** True for the seat of a national government. */
  readonly capital: boolean;
}

// Made by scripts/generate-cities.mjs.
const cities = once(() => new SortedLines(shippedFile('data', 'cities', 'cities.tsv')));
const names = once(() => new SortedLines(shippedFile('data', 'cities', 'names.tsv')));

/** The city with this GeoNames id, or undefined. */
export function cityById(geonames: string): City | undefined {
  const fields = cities().find(geonames);
  if (fields === undefined) return undefined;
  const [name, country, region, population, latitude, longitude, capital, spellings, others] =
    fields as Fields;
  return Object.freeze({
    geonames,
    name,
    alternatives: Object.freeze([...listed(spellings), ...listed(others)]),
    spellings: listed(spellings),
    country,
    region,
    population: Number(population),
    latitude: Number(latitude),
    longitude: Number(longitude),
    capital: capital === '1',
  });
}

type Fields = readonly [string, string, string, string, string, string, string, string, string];

const listed = (names: string): readonly string[] => Object.freeze(names === '' ? [] : names.split('|'));

/** All cities that bear this folded name, the most populous first; an alternative name counts for less than a city's own. */
export const citiesByName = (folded: string): readonly City[] =>
  (names().find(folded)?.[0] ?? '').split(' ').flatMap((id) => cityById(id) ?? []);
