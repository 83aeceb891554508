import type { City } from '../../../../src/ontology/cities.js';
import type { Area } from './areas.js';

/** What a text is about, as far as it helps to tell one town from another of its name. */
export class Surroundings {
  private readonly countries = new Map<string, number>();
  private readonly regions = new Map<string, number>();
  private readonly cities = new Map<string, City>();

  /** A country or a part of one that the text names. */
  addArea({ country, region }: Area): void {
    this.countries.set(country, (this.countries.get(country) ?? 0) + 1);
    if (region === undefined) return;
    const key = `${country} ${region}`;
    this.regions.set(key, (this.regions.get(key) ?? 0) + 1);
  }

  /** A city of the text of which there is no doubt. */
  addCity(city: City): void {
    this.cities.set(city.geonames, city);
  }

  /** How well a town fits in here: 0 for one of which nothing in the text speaks, a point about as much as tenfold its people. */
  fit(city: City): number {
    const country = Math.min(COUNTRY_MOST, COUNTRY * Math.log2(1 + (this.countries.get(city.country) ?? 0)));
    const named = city.region === '' ? 0 : (this.regions.get(`${city.country} ${city.region}`) ?? 0);
    const region = Math.min(REGION_MOST, REGION * Math.log2(1 + named));
    let near = 0;
    let compatriots = 0;
    for (const other of this.cities.values()) {
      if (other.geonames === city.geonames) continue;
      const distance = kilometresBetween(city, other);
      near = Math.max(near, distance < 80 ? NEAR : distance < 250 ? NEAR / 2 : 0);
      if (other.country === city.country) compatriots++;
    }
    return country + region + near + Math.min(COMPATRIOTS_MOST, COMPATRIOT * compatriots);
  }
}

// Weights by hand: a country that is named once outweighs three times the people, a region six times; a world city stays what it is.
const COUNTRY = 0.5;
const COUNTRY_MOST = 1;
const REGION = 0.8;
const REGION_MOST = 1.4;
const NEAR = 0.8;
const COMPATRIOT = 0.2;
const COMPATRIOTS_MOST = 0.6;

const RADIUS = 6371;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Great-circle distance. */
export function kilometresBetween(a: City, b: City): number {
  const [x, y] = [radians(a.latitude), radians(b.latitude)];
  const half = (angle: number): number => Math.sin(angle / 2) ** 2;
  const h = half(y - x) + Math.cos(x) * Math.cos(y) * half(radians(b.longitude - a.longitude));
  return 2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(h)));
}
