import type { City } from '../../../../src/ontology/cities.js';
import { fold } from '../../../../src/ontology/fold.js';
import type { Area } from './areas.js';
import type { Surroundings } from './surroundings.js';

/** As much as a thousand times the people: what the text says of the place itself. */
const SAID = 6;
const CAPITAL = 0.5;
/** A town is better known by its own name than another by an old or foreign one. */
const OTHER_NAME = -0.9;

/**
 * The likeliest of the cities that bear a name, with how much it leads the next by (Infinity for the only one) and how it fits in:
 * the logarithm of its people, what the text says of the place itself ("Moscow, Idaho"), and how it fits into the text.
 */
export function whichCity(
  folded: string,
  bearers: readonly City[],
  said: readonly Area[],
  around: Surroundings,
): { readonly city: City; readonly lead: number; readonly fit: number } | undefined {
  let best: City | undefined;
  let first = -Infinity;
  let second = -Infinity;
  for (const city of bearers) {
    const score =
      Math.log10(1000 + city.population) +
      (city.capital ? CAPITAL : 0) +
      (fold(city.name) === folded ? 0 : OTHER_NAME) +
      Math.max(0, ...said.map((area) => (liesIn(city, area) ? SAID : 0))) +
      around.fit(city);
    if (score > first) {
      second = first;
      first = score;
      best = city;
    } else if (score > second) second = score;
  }
  return best && { city: best, lead: first - second, fit: around.fit(best) };
}

export const liesIn = (city: City, { country, region }: Area): boolean =>
  city.country === country && (region === undefined || city.region === '' || city.region === region);
