import { createRequire } from 'node:module';
import { fold } from './fold.js';
import { once } from './once.js';

interface Table {
  readonly subdivisions: {
    readonly localeDisplayNames: { readonly subdivisions: Readonly<Record<string, string>> };
  };
}

const names = once((): ReadonlySet<string> => {
  const table = createRequire(import.meta.url)('cldr-subdivisions-full/subdivisions/en/en.json') as Table;
  return new Set(Object.values(table.subdivisions.localeDisplayNames.subdivisions).map(fold));
});

/** Whether a state, province or county of ISO 3166-2 bears this folded name in English. */
export const isSubdivision = (folded: string): boolean => names().has(folded);
