import { countryByName } from '../../../../src/ontology/countries.js';
import { fold } from '../../../../src/ontology/fold.js';
import { STATE_ABBREVIATIONS } from '../../../language/en/names-places.js';
import { regionByName } from './regions.js';

const MOST_WORDS = 3;
const REACH = 60;

/** The code of the country, or of the country of the region, that follows after a comma: "Birmingham, Alabama" → US. */
export function countryAfter(text: string, at: number): string | undefined {
  const after = /^,\s+(\p{Lu}.*)/su.exec(text.slice(at, at + REACH))?.[1];
  const words =
    after
      ?.match(/^(?:\p{Lu}[\p{L}\p{M}.'’-]*\s?)+/u)?.[0]
      .trim()
      .split(/\s/u) ?? [];
  for (let count = Math.min(MOST_WORDS, words.length); count > 0; count--) {
    const name = words.slice(0, count).join(' ').replace(/\.$/u, '');
    const folded = fold(STATE_ABBREVIATIONS[name] ?? name);
    const code = countryByName(folded)?.iso ?? regionByName(folded)?.country;
    if (code !== undefined) return code;
  }
  return undefined;
}
