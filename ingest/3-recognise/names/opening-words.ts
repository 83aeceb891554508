import type { NameSpan } from '../reader/read-window.js';
import { isCommonWord, isEnglishWord } from './english-words.js';

/**
 * A test for names that are none: "Sardines are cheap" has an ordinary word with a capital from its place at the beginning,
 * which the reader takes for a person or firm. It stays a name when the text writes it with a capital elsewhere; a rarer
 * word goes only when the text has it in lower case, too.
 * @param starts where the sentences of the text begin
 */
export function openingWords(text: string, starts: ReadonlySet<number>): (name: NameSpan) => boolean {
  const ordinary = new Map<string, boolean>();
  const opens = (at: number): boolean =>
    starts.has(at) || /[.!?:“"‘«]\s*$/u.test(text.slice(Math.max(0, at - 3), at));
  const isOrdinary = (word: string): boolean => {
    const lower = word.toLowerCase();
    if (!isCommonWord(lower)) {
      if (!isEnglishWord(lower)) return false;
      if (!new RegExp(`(?<!\\p{L})${lower}(?!\\p{L})`, 'u').test(text)) return false;
    }
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      if (!opens(at) && !/[\p{L}-]/u.test(text[at - 1] ?? '')) return false;
    }
    return true;
  };
  return ({ start, end, kind }) => {
    const word = text.slice(start, end);
    if (kind === 'LOCATION' || !/^\p{Lu}\p{Ll}+$/u.test(word) || !opens(start)) return false;
    // "Baker Street": the name goes on.
    if (/^\s+\p{Lu}/u.test(text.slice(end, end + 3))) return false;
    const known = ordinary.get(word) ?? isOrdinary(word);
    ordinary.set(word, known);
    return known;
  };
}
