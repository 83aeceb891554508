import type { Name } from '../../../src/model/entity.js';
import type { Span } from '../../../src/model/span.js';
import { AREA_NOUNS, SITE_NOUNS } from '../../language/en/names-places.js';

/**
 * What lies in or by a town and is called by it: "Stansted airport" is a place of its own, and "Buenos Aires province" no
 * city. Undefined when no such noun follows the name.
 */
export function siteOf(text: string, at: Span, words: string): Omit<Name, 'start' | 'end'> | undefined {
  const noun = /^ (\p{Ll}+)(?![\p{L}-])/u.exec(text.slice(at.end, at.end + 20))?.[1];
  if (noun === undefined || /[’']s$/u.test(words)) return undefined;
  if (AREA_NOUNS.has(noun)) return { type: 'REGION', canonical: `${words} ${noun}` };
  return SITE_NOUNS.has(noun) ? { type: 'PLACE', canonical: `${words} ${noun}` } : undefined;
}
