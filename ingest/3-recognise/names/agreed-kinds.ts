import type { NameSpan } from '../reader/read-window.js';

/**
 * Lets the whole document speak on names of one word, which the reader, who sees one window, may take for another kind:
 * "Lenzing" is the firm where "Lenzing AG" is named, "Holt" the man where "Mark Holt" is.
 */
export function agreedKinds(text: string, found: readonly NameSpan[]): readonly NameSpan[] {
  const surnames = new Set<string>();
  const firms = new Set<string>();
  for (const { start, end, kind } of found) {
    const words = text.slice(start, end).split(/\s+/u);
    if (words.length < 2) continue;
    if (kind === 'PERSON') surnames.add(words.at(-1) as string);
    else if (kind === 'ORGANISATION') firms.add(words[0] as string);
  }
  return found.map((name) => {
    const word = text.slice(name.start, name.end);
    if (name.kind === 'PERSON' && firms.has(word) && !surnames.has(word))
      return { ...name, kind: 'ORGANISATION' };
    if ((name.kind === 'ORGANISATION' || name.kind === 'OTHER') && surnames.has(word) && !firms.has(word))
      return { ...name, kind: 'PERSON' };
    return name;
  });
}
