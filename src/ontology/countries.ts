import { createRequire } from 'node:module';
import type { Countries } from 'world-countries';
import { fold } from './fold.js';
import { once } from './once.js';

/** A state or territory of ISO 3166-1. */
export interface Country {
  /** ISO 3166-1 alpha-2 code. */
  readonly iso: string;
  /** The everyday name in English: "Russia". */
  readonly name: string;
  /** Other names: "Russian Federation", "UK", "America". */
  readonly alternatives: readonly string[];
  /** Adjectives and nouns of nationality: "Russian", "Russians". */
  readonly demonyms: readonly string[];
  readonly capitals: readonly string[];
  /** True for a sovereign state, false for a territory. */
  readonly independent: boolean;
}

/** Names in English news where the table has the one that the state asks for. */
const IN_ENGLISH: Readonly<Record<string, string>> = { TR: 'Turkey' };

/** Everyday names that the tables lack because they are, strictly, something else. */
const EVERYDAY: Readonly<Record<string, readonly string[]>> = {
  US: ['US', 'U.S.', 'America'],
  GB: ['Britain'],
  MK: ['Macedonia'],
  VA: ['Holy See', 'Vatican'],
  CN: ['Mainland China'],
};

// Required, not imported: the package's own types say that its default export is something else than it is.
const countries = createRequire(import.meta.url)('world-countries') as Countries;

export const COUNTRIES: readonly Country[] = Object.freeze(
  countries.map((country): Country => {
    const { common, official } = country.name;
    const iso = country.cca2;
    const name = IN_ENGLISH[iso] ?? common;
    const alternatives = [common, official, ...country.altSpellings, ...(EVERYDAY[iso] ?? [])];
    return Object.freeze({
      iso,
      name,
      // A bare code is a word of English too often ("IN", "IT", "NO"); those in everyday use are listed above.
      alternatives: [...new Set(alternatives)].filter(
        (other) => other !== name && (other !== iso || EVERYDAY[iso]?.includes(other)),
      ),
      demonyms: demonymsOf(country.demonyms['eng']),
      capitals: country.capital,
      independent: country.independent,
    });
  }),
);

/** "Ukrainian" → "Ukrainian", "Ukrainians"; "Chinese" and "British" are their own plural. */
function demonymsOf(english: { readonly m: string; readonly f: string } | undefined): readonly string[] {
  const singular = [...new Set([english?.m ?? '', english?.f ?? ''])].filter((word) => word !== '');
  const plural = singular.filter((word) => !/(?:s|se|sh|ch|x)$/u.test(word)).map((word) => `${word}s`);
  return [...singular, ...plural];
}

type Names = (country: Country) => readonly string[];

/** Where two countries bear a name ("Congolese", "American"), a sovereign one, then the larger, has it. */
const bySize = once(() => {
  const area = new Map(countries.map(({ cca2, area }) => [cca2, area]));
  return [...COUNTRIES].sort(
    (a, b) =>
      Number(b.independent) - Number(a.independent) || (area.get(b.iso) ?? 0) - (area.get(a.iso) ?? 0),
  );
});

function indexed(...names: readonly Names[]): () => ReadonlyMap<string, Country> {
  return once(() => {
    const index = new Map<string, Country>();
    for (const namesOf of names) {
      for (const country of bySize()) {
        for (const name of namesOf(country)) {
          const key = fold(name);
          if (!index.has(key)) index.set(key, country);
        }
      }
    }
    return index;
  });
}

const byIso = once(() => new Map(COUNTRIES.map((country) => [country.iso, country])));
// A country's own name comes before another's alternative one.
const byName = indexed(
  ({ name }) => [name],
  ({ alternatives }) => alternatives,
);
const byDemonym = indexed(({ demonyms }) => demonyms);

/** The country with this ISO 3166-1 alpha-2 code (capital letters), or undefined. */
export const countryByIso = (iso: string): Country | undefined => byIso().get(iso);

/** The country that bears this folded name, as its own or as an alternative, or undefined. */
export const countryByName = (folded: string): Country | undefined => byName().get(folded);

/** The country whose people or adjective this folded word is ("russians" → Russia), or undefined. */
export const countryByDemonym = (folded: string): Country | undefined => byDemonym().get(folded);
