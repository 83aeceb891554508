import { once } from './once.js';
import { citiesOfTheWorld } from './geonames-cities.js';
import { fold } from './fold.js';

/** A town or city. */
export interface City {
  /** GeoNames id, in digits. */
  readonly geonames: string;
  /** The name in English: "Kyiv". */
  readonly name: string;
  /** Other and former names in Latin letters ("Kiev"); only large cities and capitals have any. */
  readonly alternatives: readonly string[];
  /** ISO 3166-1 alpha-2 code of its country. */
  readonly country: string;
  /** Inhabitants; 0 where nobody counted. */
  readonly population: number;
  /** Degrees north. */
  readonly latitude: number;
  /** Degrees east. */
  readonly longitude: number;
  /** True for the seat of a national government. */
  readonly capital: boolean;
}

interface Index {
  readonly byId: ReadonlyMap<string, City>;
  readonly byName: ReadonlyMap<string, readonly City[]>;
}

/**
 * How much better a city is known by its own name than by another. With it "Venice" is the one in Italy and not
 * Dayton, which is called so somewhere too, and "Odessa" is still the port before the town in Texas.
 */
const OWN_NAME = 8;

const byWeight = (name: string) => {
  const weight = (city: City): number => city.population * (fold(city.name) === name ? OWN_NAME : 1);
  return (a: City, b: City): number => weight(b) - weight(a) || Number(a.geonames) - Number(b.geonames);
};

/** Read when first asked for (about a second), then kept. */
const index = once((): Index => {
  const byId = new Map<string, City>();
  const byName = new Map<string, City[]>();
  for (const city of citiesOfTheWorld()) {
    byId.set(city.geonames, city);
    for (const name of new Set([city.name, ...city.alternatives].map(fold))) {
      const bearers = byName.get(name);
      if (bearers === undefined) byName.set(name, [city]);
      else bearers.push(city);
    }
  }
  for (const [name, bearers] of byName) {
    if (bearers.length > 1) bearers.sort(byWeight(name));
  }
  return { byId, byName };
});

/** The city with this GeoNames id, or undefined. */
export const cityById = (geonames: string): City | undefined => index().byId.get(geonames);

/** All cities that bear this folded name, the most populous first; an alternative name counts for less than a city's own. */
export const citiesByName = (folded: string): readonly City[] => index().byName.get(folded) ?? [];
