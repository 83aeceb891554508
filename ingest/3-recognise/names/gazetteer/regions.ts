import { createRequire } from 'node:module';
import { REGIONS } from '../../../language/en/names-places.js';
import { fold } from '../../../../src/ontology/fold.js';

interface Subdivisions {
  readonly subdivisions: {
    readonly localeDisplayNames: { readonly subdivisions: Readonly<Record<string, string>> };
  };
}

let index: ReadonlyMap<string, { readonly name: string; readonly country?: string }> | undefined;

/** States, provinces and counties (ISO 3166-2, English names of Unicode CLDR), continents, and regions across borders. */
function regions(): NonNullable<typeof index> {
  const require = createRequire(import.meta.url);
  const table = require('cldr-subdivisions-full/subdivisions/en/en.json') as Subdivisions;
  const countries = require('world-countries') as readonly {
    readonly region: string;
    readonly subregion: string;
  }[];
  const found = new Map<string, { readonly name: string; readonly country?: string }>();
  for (const [code, name] of Object.entries(table.subdivisions.localeDisplayNames.subdivisions)) {
    // "Lot" and "Var" are departments, and words as well: shorter names than these are not worth it.
    if (name.length > 3) found.set(fold(name), { name, country: code.slice(0, 2).toUpperCase() });
  }
  const wide = [...countries.flatMap(({ region, subregion }) => [region, subregion]), ...REGIONS];
  for (const name of wide) if (name !== '') found.set(fold(name), { name });
  return found;
}

/** The region that bears this folded name, with the country it lies in where it lies in one. */
export const regionByName = (
  folded: string,
): { readonly name: string; readonly country?: string } | undefined => (index ??= regions()).get(folded);
