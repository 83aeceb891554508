import neo4j, { type Integer, type Point } from 'neo4j-driver';
import type { Reference } from '../../../model/entity.js';
import { cityById } from '../../../ontology/cities.js';
import { countryByIso, countryByName } from '../../../ontology/countries.js';
import { fold } from '../../../ontology/fold.js';
import { integer } from '../../integers.js';

/** What the tables of cities and countries know of an entity; the same for every article that refers to it. */
export interface Known {
  readonly name: string;
  /** True for a name that stands before those that articles use: of countries and capitals the tables know the English one. */
  readonly preferred: boolean;
  /** Folded names under which it is to be found, the name itself among them; sorted. */
  readonly folded: readonly string[];
  readonly properties: Readonly<Record<string, string | number | Integer | Point<Integer>>>;
  /** ISO code of the country that a city lies in. */
  readonly country?: string;
}

/** Undefined for everything but a city with a known GeoNames id and a country with a known ISO code. */
export function known({ type, ids }: Pick<Reference, 'type' | 'ids'>): Known | undefined {
  if (type === 'CITY' && ids.geonames !== undefined) return knownCity(ids.geonames);
  if (type === 'COUNTRY' && ids.iso !== undefined) return knownCountry(ids.iso);
  return undefined;
}

/** The number of the system of degrees that GeoNames uses, WGS 84. */
const DEGREES = integer(4326);

const pointAt = (latitude: number, longitude: number): Point<Integer> =>
  new neo4j.types.Point(DEGREES, longitude, latitude);

function knownCity(geonames: string): Known | undefined {
  const city = cityById(geonames);
  if (city === undefined) return undefined;
  const { name, alternatives, latitude, longitude, population, country, capital } = city;
  // "Mexico" is a name of Mexico City too, but whoever asks for it means the country.
  const other = alternatives.map(fold).filter((folded) => countryByName(folded) === undefined);
  return {
    name,
    preferred: capital,
    folded: sorted([fold(name), ...other]),
    properties: {
      latitude,
      longitude,
      location: pointAt(latitude, longitude),
      population: integer(population),
    },
    country,
  };
}

export function knownCountry(iso: string): Known | undefined {
  const country = countryByIso(iso);
  if (country === undefined) return undefined;
  const { name, alternatives } = country;
  return { name, preferred: true, folded: sorted([name, ...alternatives].map(fold)), properties: {} };
}

/** Each once, in the order of their UTF-16 code units. */
export const sorted = (names: readonly string[]): readonly string[] => [...new Set(names)].sort();
