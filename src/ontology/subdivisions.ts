import { createRequire } from 'node:module';
import { fold } from './fold.js';
import { once } from './once.js';

interface Table {
  readonly subdivisions: {
    readonly localeDisplayNames: { readonly subdivisions: Readonly<Record<string, string>> };
  };
}

/** States, provinces and counties of ISO 3166-2: code ("usid") and English name, of Unicode CLDR. */
export const subdivisions = once((): readonly (readonly [code: string, name: string])[] => {
  const table = createRequire(import.meta.url)('cldr-subdivisions-full/subdivisions/en/en.json') as Table;
  return Object.entries(table.subdivisions.localeDisplayNames.subdivisions);
});

const names = once((): ReadonlySet<string> => new Set(subdivisions().map(([, name]) => fold(name))));

/** Whether a state, province or county of ISO 3166-2 bears this folded name in English. */
export const isSubdivision = (folded: string): boolean => names().has(folded);
