import type { Layout, Sentence } from '../../../src/model/layout.js';
import { isCommonWord } from './english-words.js';

/** A word as names are made of: "Jean-Claude", "al-Assad" and "RFE/RL" are one, though the tokeniser has three. */
export interface Word {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  readonly pos: string;
  readonly shape: 'lower' | 'capital' | 'upper' | 'initial' | 'mark';
  /** True when only white space parts it from the word before. */
  readonly joined: boolean;
}

const shapeOf = (text: string): Word['shape'] => {
  if (!/^['’]?\p{L}/u.test(text)) return 'mark';
  if (/^(?:\p{Lu}\.?-?){1,2}\.$|^\p{Lu}$|^(?:\p{Lu}\.-?){3}$/u.test(text)) return 'initial';
  if (/^(?:\p{Lu}|\p{Lt})/u.test(text)) {
    return /^[\p{Lu}\p{N}\p{P}\p{S}]{2,}s?$/u.test(text) && /\p{Lu}[^\p{Ll}]*\p{Lu}/u.test(text)
      ? 'upper'
      : 'capital';
  }
  return /^(?:Mc|Mac|d['’]|O['’]|i[A-Z]|e[A-Z])\p{Lu}/u.test(text) ? 'capital' : 'lower';
};

const ARABIC_ARTICLE = /^(?:al|el|ul|as|ad|an|ar|at|ash|az|abd|ould|bin)$/iu;
const SMALL_PART = /^(?:le|la|les|de|du|en|sur|sous|on|upon|of|au|aux|am|an|der|y|e|i|in|the|les|lez)$/u;
const capital = (text: string): boolean => /^\p{Lu}/u.test(text);

/** Whether what a hyphen or a slash parts is one word of a name. */
function isOneWord(left: string, mark: string, right: string, isPlace: (name: string) => boolean): boolean {
  if (mark === '/') return /^\p{Lu}{2,}$/u.test(left) && /^\p{Lu}{2,}$/u.test(right);
  const last = left.slice(left.lastIndexOf('-') + 1);
  if (isPlace(`${left}-${right}`)) return true;
  if (isPlace(left) || isPlace(right)) return false;
  if (ARABIC_ARTICLE.test(last)) return capital(right);
  if (capital(left) && SMALL_PART.test(right)) return !isCommonWord(left.toLowerCase());
  if (capital(right)) return capital(left) && (capital(last) || SMALL_PART.test(last));
  // "Il-sung", but not "London-based".
  return (
    capital(left) && /^\p{Ll}+$/u.test(right) && !isCommonWord(right) && !isCommonWord(left.toLowerCase())
  );
}

/** The words of a sentence. `isPlace` says whether a name is a country, a people or a large city: those are never joined. */
export function wordsOf(
  text: string,
  layout: Layout,
  sentence: Sentence,
  isPlace: (name: string) => boolean,
): readonly Word[] {
  const tokens = layout.tokens.slice(...sentence.tokens);
  const words: Word[] = [];
  let before = sentence.span.start;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    const { start } = token.span;
    let { end } = token.span;
    for (;;) {
      const mark = tokens[i + 1];
      const next = tokens[i + 2];
      if (
        mark === undefined ||
        next === undefined ||
        mark.span.start !== end ||
        next.span.start !== mark.span.end
      )
        break;
      const sign = text.slice(mark.span.start, mark.span.end);
      const right = text.slice(next.span.start, next.span.end);
      if (!/^[-‐‑/]$/u.test(sign) || !/^\p{L}/u.test(right)) break;
      if (!isOneWord(text.slice(start, end), sign, right, isPlace)) break;
      ({ end } = next.span);
      i += 2;
    }
    const word = text.slice(start, end);
    words.push({
      text: word,
      lower: word.toLowerCase(),
      start,
      end,
      pos: token.pos,
      shape: shapeOf(word),
      joined: words.length > 0 && /^[^\S\n]*$/u.test(text.slice(before, start)),
    });
    before = end;
  }
  return words;
}
