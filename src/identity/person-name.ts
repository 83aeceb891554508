import { fold } from '../ontology/fold.js';
import { isGivenName } from '../ontology/given-names.js';

/** A person's name taken apart; every part is folded. */
export interface PersonName {
  /** First given name or initial; absent from a name of one word. */
  readonly given?: string;
  /** What stands between the given and the family name. */
  readonly middle: readonly string[];
  readonly family: string;
  /** "jr", "sr", "ii" … */
  readonly generation?: string;
}

const HONORIFICS = new Set(
  'mr mrs ms miss mx dr prof professor sir dame lord lady sheikh sheik rev reverend fr sen rep gov gen lt col maj capt sgt president prime minister chancellor king queen prince princess pope saint st'.split(
    ' ',
  ),
);
const GENERATIONS = new Set(['jr', 'junior', 'sr', 'senior', 'ii', 'iii', 'iv']);
const LONG_FORM: Readonly<Record<string, string>> = { junior: 'jr', senior: 'sr' };

/** The folded name without titles before it: "Mr. John Kirby" → "john kirby". A name that is all titles stays whole. */
export function withoutTitles(name: string): string {
  const words = fold(name).split(' ');
  let first = 0;
  while (first < words.length - 1 && HONORIFICS.has(words[first]!)) first++;
  return words.slice(first).join(' ');
}

/**
 * Takes a name apart. The family name is the last word, or the first where only the last is known to be a given name
 * ("Orbán Viktor").
 */
export function personName(name: string): PersonName {
  const words = withoutTitles(name).split(' ');
  const last = words.at(-1)!;
  const generation = words.length > 1 && GENERATIONS.has(last) ? (LONG_FORM[last] ?? last) : undefined;
  if (generation !== undefined) words.pop();
  const ordered = familyFirst(words) ? [...words.slice(1), words[0]!] : words;
  const [given, ...rest] = ordered;
  const family = rest.pop();
  return family === undefined
    ? { middle: [], family: given!, ...(generation === undefined ? {} : { generation }) }
    : { given: given!, middle: rest, family, ...(generation === undefined ? {} : { generation }) };
}

const familyFirst = (words: readonly string[]): boolean =>
  words.length > 1 && words[0]!.length > 1 && isGivenName(words.at(-1)!) && !isGivenName(words[0]!);
