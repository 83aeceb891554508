import { isGivenName } from '../../src/ontology/given-names.js';
import { HONORIFICS, TITLE_HEADS } from '../language/en/names-titles.js';

const AFTER = /,?\s+(?:KC|QC|SC|MP|MEP|MLA|MSP|OBE|MBE|CBE|PhD|MD|Jr\.?|Sr\.?)$/u;

/**
 * A person's name without what is none: honours after it ("Ann Lee KC"), a title before it ("Rt Rev. Ann Lee") and, of
 * three words or more, a first one that is nobody's given name ("Mallam Bukar Zanna"). Empty when nothing is taken off.
 */
export function plainNames(name: string): readonly string[] {
  const found: string[] = [];
  let plain = name.replace(AFTER, '');
  for (;;) {
    if (plain !== name) found.push(plain);
    const [first = '', ...rest] = plain.split(/\s+/u);
    const word = first.toLowerCase().replace(/\.$/u, '');
    const titled = HONORIFICS.has(word) || TITLE_HEADS.has(word) || /^(?:rt|hon|the)$/u.test(word);
    if (rest.length < 2 || !(titled || !isGivenName(first))) return found;
    plain = rest.join(' ');
    if (!titled) return [...found, plain];
  }
}
