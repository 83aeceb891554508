import { countryByName } from '../../../../src/ontology/countries.js';
import { fold } from '../../../../src/ontology/fold.js';
import { STATE_ABBREVIATIONS } from '../../../language/en/names-places.js';
import { nationality } from '../gazetteer/nationalities.js';
import { regionByCode, regionByName } from '../gazetteer/regions.js';

/** A country, and a part of it where one is known: US and ID for "Idaho". */
export interface Area {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** The part after the hyphen of its ISO 3166-2 code. */
  readonly region?: string;
}

const MOST_WORDS = 3;
const REACH = 60;

/**
 * What the country or region may be that follows a name with a comma, in brackets or with "in": "Moscow, Idaho", "Hudson, NH",
 * "Moscow (Idaho)", "Paris in Texas". More than one for "Georgia", none when nothing of the kind follows.
 */
export function areasAfter(text: string, at: number): readonly Area[] {
  const after = /^(?:\s?[,(]\s{0,2}| in )(\p{Lu}.*)/su.exec(text.slice(at, at + REACH))?.[1] ?? '';
  const words = /^(?:\p{Lu}[\p{L}\p{M}.'’-]*\s?)+/u.exec(after)?.[0].trim().split(/\s/u) ?? [];
  for (let count = Math.min(MOST_WORDS, words.length); count > 0; count--) {
    const areas = areasNamed(words.slice(0, count).join(' '));
    if (areas.length > 0) return areas;
  }
  return [];
}

/** … that stands before it: "the Texas town of | Paris", "the British city of | Boston". */
export function areasBefore(text: string, at: number): readonly Area[] {
  const before = text.slice(Math.max(0, at - REACH), at);
  const words =
    /((?:\p{Lu}[\p{L}\p{M}.'’-]*\s)+)(?:\p{Ll}+\s)?(?:town|city|suburb|village|port|capital) of $/u.exec(
      before,
    )?.[1];
  if (words === undefined) return [];
  const people = nationality(fold(words))?.ids?.iso;
  return people === undefined ? areasNamed(words.trim()) : [{ country: people }];
}

/** The country and the region of a name, a usual abbreviation ("N.H.") or a postal code of the USA ("NH"). */
export function areasNamed(words: string): readonly Area[] {
  const name = words.replace(/\.$/u, '');
  const postal = /^\p{Lu}{2}$/u.test(name) ? regionByCode('US', name) : undefined;
  if (postal !== undefined) return [{ country: 'US', region: name }];
  const state = STATE_ABBREVIATIONS[name];
  const folded = fold(state ?? name);
  const country = state === undefined ? countryByName(folded)?.iso : undefined;
  const region = regionByName(folded);
  const areas: Area[] = country === undefined ? [] : [{ country }];
  // Beside a country of the name only a state of the USA is one that news would call so: "Georgia", not Mexico's "México".
  if (region?.country !== undefined && (country === undefined || region.country === 'US')) {
    const told =
      TOLD_IN.has(region.country) || (region.country === 'GB' && PARTS_OF_BRITAIN.has(region.code ?? ''));
    areas.push({ country: region.country, ...(told && region.code && { region: region.code }) });
  }
  return areas;
}

/** Where the table of cities knows the region of each; of others, and of a county of England, only the country counts. */
const TOLD_IN = new Set(['US', 'CA', 'AU']);
const PARTS_OF_BRITAIN = new Set(['ENG', 'SCT', 'WLS', 'NIR']);
