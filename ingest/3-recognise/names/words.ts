import type { Layout, Sentence, Token } from '../../../src/model/layout.js';
import { isOnePart } from './word-parts.js';

/**
 * A word as names are made of: "Jean-Claude", "al-Assad", "RFE/RL" and "New York" are one, though the tokeniser has
 * several tokens for them.
 */
export interface Word {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  readonly pos: string;
  readonly shape: 'lower' | 'capital' | 'upper' | 'initial' | 'mark';
  /** True when only white space, and no new line, parts it from the word before. */
  readonly joined: boolean;
}

type IsPlace = (name: string) => boolean;

const POSSESSIVE = /['’]s$/u;
const ARTICLE = /^(?:the|an?)$/iu;
const SMALL_BETWEEN = /^(?:of|and|the|de|do|da|del|la|las|los|on|upon|le)$/u;
const LONGEST_PLACE = 5;

/** The words of a sentence. `isPlace` tells names of countries, regions, large cities and peoples. */
export function wordsOf(text: string, layout: Layout, sentence: Sentence, isPlace: IsPlace): readonly Word[] {
  const words = joinParts(text, layout.tokens.slice(...sentence.tokens), isPlace);
  return joinPlaces(text, words, isPlace);
}

/** Joins what hyphens, slashes and the tokeniser parted: "Jong-un", "Gdańsk". */
function joinParts(text: string, tokens: readonly Token[], isPlace: IsPlace): Word[] {
  const words: Word[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const { start } = token.span;
    let { end } = token.span;
    for (;;) {
      const next = tokens[i + 1];
      const later = tokens[i + 2];
      if (next === undefined || next.span.start !== end) break;
      const left = text.slice(start, end);
      const sign = text.slice(end, next.span.end);
      if (/\p{L}$/u.test(left) && /^\p{L}/u.test(sign)) {
        ({ end } = next.span);
        i += 1;
      } else if (
        later?.span.start === next.span.end &&
        isOnePart(left, sign, text.slice(next.span.end, later.span.end), words[words.length - 1], isPlace)
      ) {
        ({ end } = later.span);
        i += 2;
      } else break;
    }
    // A possessive that the tokeniser left on the word is no part of the name.
    if (POSSESSIVE.test(text.slice(start, end)) && end - start > 2) end -= 2;
    words.push(wordAt(text, start, end, token.pos, words[words.length - 1]));
  }
  return words;
}

/** Joins the words of places that are known as a whole: "New York", "Bosnia and Herzegovina". */
function joinPlaces(text: string, words: readonly Word[], isPlace: IsPlace): Word[] {
  const joined: Word[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word;
    let last = i;
    for (
      let to = i + 1;
      isCapital(word) && !ARTICLE.test(word.text) && to < words.length && to < i + LONGEST_PLACE;
      to++
    ) {
      const next = words[to] as Word;
      if (!next.joined || !(isCapital(next) || SMALL_BETWEEN.test(next.text))) break;
      if (isCapital(next) && isPlace(text.slice(word.start, next.end))) last = to;
    }
    const end = (words[last] as Word).end;
    joined.push(last === i ? word : wordAt(text, word.start, end, 'PROPN', words[i - 1]));
    i = last;
  }
  return joined;
}

const isCapital = ({ shape }: Word): boolean => shape !== 'lower' && shape !== 'mark';

function wordAt(text: string, start: number, end: number, pos: string, before: Word | undefined): Word {
  const word = text.slice(start, end);
  const joined = before !== undefined && /^[^\S\n]*$/u.test(text.slice(before.end, start));
  return { text: word, lower: word.toLowerCase(), start, end, pos, shape: shapeOf(word), joined };
}

function shapeOf(text: string): Word['shape'] {
  if (!/^['’]?\p{L}/u.test(text)) return 'mark';
  // The rules and the tables are for English: other alphabets are left alone.
  if (!/^['’]?\p{Script=Latin}/u.test(text)) return 'lower';
  if (/^(?:\p{Lu}\.?-?){1,2}\.$|^\p{Lu}$|^(?:\p{Lu}\.-?){3}$/u.test(text)) return 'initial';
  if (/^(?:al|el|ul|ad|as|an|ar|at|ash|az|ed|es)-\p{Lu}/u.test(text)) return 'capital';
  if (!/^(?:\p{Lu}|\p{Lt})/u.test(text)) return /^(?:d['’]|e|i|mc)\p{Lu}/u.test(text) ? 'capital' : 'lower';
  return /^[\p{Lu}\p{N}\p{P}\p{S} ]{2,}s?$/u.test(text) && /\p{Lu}[^\p{Ll}]*\p{Lu}/u.test(text)
    ? 'upper'
    : 'capital';
}
