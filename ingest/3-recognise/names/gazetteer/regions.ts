import { createRequire } from 'node:module';
import { REGIONS } from '../../../language/en/names-places.js';
import { once } from '../../../../src/ontology/once.js';
import { fold } from '../../../../src/ontology/fold.js';
import { subdivisions } from '../../../../src/ontology/subdivisions.js';

/** A part of a state, or of the world. */
export interface Region {
  readonly name: string;
  /** ISO 3166-1 code of the country it lies in. */
  readonly country?: string;
  /** What ISO 3166-2 adds for it: "ID" for Idaho. */
  readonly code?: string;
}

interface Regions {
  readonly byName: ReadonlyMap<string, Region>;
  readonly byCode: ReadonlyMap<string, Region>;
}

/** Countries whose news names the state or province with a town. */
export const TOLD_BY_REGION: ReadonlySet<string> = new Set(['US', 'CA', 'AU', 'GB']);

/** States, provinces and counties (ISO 3166-2, English names of Unicode CLDR), continents, and regions across borders. */
const regions = once((): Regions => {
  const countries = createRequire(import.meta.url)('world-countries') as readonly {
    readonly region: string;
    readonly subregion: string;
  }[];
  const byName = new Map<string, Region>();
  const byCode = new Map<string, Region>();
  for (const [code, name] of subdivisions()) {
    const region = { name, country: code.slice(0, 2).toUpperCase(), code: code.slice(2).toUpperCase() };
    byCode.set(`${region.country} ${region.code}`, region);
    // "Lot" and "Var" are departments, and words as well: shorter names than these are not worth it.
    const known = byName.get(fold(name));
    // Where several states have a region of a name, that of a country in which towns are told apart by it comes first.
    if (name.length > 3 && !(known && TOLD_BY_REGION.has(known.country ?? '')))
      byName.set(fold(name), region);
  }
  const wide = [...countries.flatMap(({ region, subregion }) => [region, subregion]), ...REGIONS];
  for (const name of wide) {
    if (name !== '' && !TOLD_BY_REGION.has(byName.get(fold(name))?.country ?? ''))
      byName.set(fold(name), { name });
  }
  return { byName, byCode };
});

/** The region that bears this folded name, with the country it lies in where it lies in one. */
export const regionByName = (folded: string): Region | undefined => regions().byName.get(folded);

/** The region of a country with this ISO 3166-2 code ("ID"). */
export const regionByCode = (country: string, code: string): Region | undefined =>
  regions().byCode.get(`${country} ${code}`);
