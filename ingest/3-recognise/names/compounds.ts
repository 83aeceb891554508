import type { Name } from '../../../src/model/entity.js';
import { span } from '../../../src/model/span.js';
import { placeNamed } from './gazetteer/gazetteer.js';
import type { Word } from './words.js';

/**
 * Names that the reader does not see because they are the first part of an adjective: the United States in
 * "U.S.-mediated", Cyprus in "Cyprus-based", the EU in "EU-wide" when the text names it elsewhere. As adjectives of nationality
 * they are mentions, but no names.
 * @param found the names of the text, in text order
 */
export function namesInCompounds(
  text: string,
  sentences: readonly (readonly Word[])[],
  found: readonly Name[],
): readonly Name[] {
  const known = new Map<string, Name>();
  const taken = new Set<number>();
  for (const name of found) {
    const words = text.slice(name.start, name.end);
    if (name.demonym !== true && !known.has(words)) known.set(words, name);
    for (let i = name.start; i < name.end; i++) taken.add(i);
  }
  const more: Name[] = [];
  for (const word of sentences.flat()) {
    if (taken.has(word.start) || word.shape === 'lower' || word.shape === 'mark') continue;
    if (!/^[-‐‑]\p{Ll}/u.test(text.slice(word.end, word.end + 2))) continue;
    const same = known.get(word.text);
    const located = LOCATED.test(text.slice(word.end)) ? 'surely' : 'no';
    const entry = same ? detailsOf(same, word.text) : placeNamed(word.text, located);
    if (entry !== undefined) more.push({ ...span(word.start, word.end), ...entry, demonym: true });
  }
  return more;
}

/** Only of a place. */
const LOCATED = /^[-‐‑](?:based|born|area|bound)\b/u;

const detailsOf = ({ type, canonical, ids }: Name, words: string): Omit<Name, 'start' | 'end'> => ({
  type,
  canonical: canonical ?? words,
  ...(ids && { ids }),
});
