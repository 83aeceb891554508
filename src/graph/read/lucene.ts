/**
 * Lucene's query language reaches the full-text indexes even through a Cypher parameter: `kyiv~ OR *` would be obeyed.
 * Everything that comes from outside passes through here and can only ever be words.
 */

/** All of it as one phrase. Between quotation marks only these two characters mean something. */
export const lucenePhrase = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`;

/** Texts that hold all of these words, in any order: `+"no" +"fly" +"zone"`. A "word" with marks in it is a phrase. */
export const luceneAllWords = (words: readonly string[]): string =>
  words.map((word) => `+${lucenePhrase(word)}`).join(' ');

// Operators are words too (AND, OR, NOT, TO), and a space ends a term: so everything but letters and digits is escaped.
const escaped = (term: string): string =>
  term.replace(/[^\p{L}\p{N}]/gu, '\\$&').replace(/^(AND|OR|NOT|TO)$/, '\\$1');

/** Terms that begin with this one. For an index that does not cut its texts into words. */
export const lucenePrefix = (term: string): string => `${escaped(term)}*`;

/** Terms that differ from this one in at most so many letters. For an index that does not cut its texts into words. */
export const luceneFuzzy = (term: string, edits: 1 | 2): string => `${escaped(term)}~${edits}`;
