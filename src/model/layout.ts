import type { Span } from './span.js';

/**
 * What a paragraph is for. Only BODY and HEADLINE are news: statements are looked for nowhere else.
 * BOILERPLATE: "click here", newsletter and live-blog teasers. CREDIT: "With additional reporting by …". BYLINE: the author.
 */
export type BlockRole = 'HEADLINE' | 'BODY' | 'BOILERPLATE' | 'CREDIT' | 'BYLINE' | 'DATELINE' | 'CAPTION';

export interface Block {
  readonly span: Span;
  readonly role: BlockRole;
}

export interface Sentence {
  readonly span: Span;
  /** Index into `blocks`. */
  readonly block: number;
  /** Indices `[first, last)` into `tokens`. */
  readonly tokens: readonly [first: number, last: number];
}

/** A word, number or mark, with its universal part of speech (`NOUN`, `VERB`, `PUNCT`, …). */
export interface Token {
  readonly span: Span;
  readonly pos: string;
  readonly lemma: string;
}

/** A stretch between quotation marks, marks included. */
export interface Quotation {
  readonly span: Span;
  /** The words without the marks. */
  readonly inner: Span;
  /** 0 for a quotation in plain text, 1 for one inside another, … */
  readonly depth: number;
  /** False when the closing (or opening) mark is missing and the end was inferred. */
  readonly balanced: boolean;
  /** True when the quotation goes on from the one that ended the paragraph before. */
  readonly continues: boolean;
}

/** The text cut up: every token lies in one sentence, every sentence in one block. */
export interface Layout {
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  readonly quotations: readonly Quotation[];
}

/** The tokens of a stretch of the text, found by bisection. */
export function tokensIn(layout: Layout, at: Span): readonly Token[] {
  let low = 0;
  let high = layout.tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((layout.tokens[middle] as Token).span.end <= at.start) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < layout.tokens.length && (layout.tokens[end] as Token).span.start < at.end) end++;
  return layout.tokens.slice(low, end);
}

/** Index of the sentence that begins last before or at a place in the text; -1 before the first. */
export function sentenceAt(layout: Layout, place: number): number {
  let low = 0;
  let high = layout.sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((layout.sentences[middle] as Sentence).span.start <= place) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
