import { firstIndex } from './bisect.js';
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

/** The tokens of a stretch of the text. */
export function tokensIn(layout: Layout, at: Span): readonly Token[] {
  const { tokens } = layout;
  const first = firstIndex(tokens.length, (i) => (tokens[i] as Token).span.end > at.start);
  let end = first;
  while (end < tokens.length && (tokens[end] as Token).span.start < at.end) end++;
  return tokens.slice(first, end);
}

/** Index of the sentence that begins last before or at a place in the text; -1 before the first. */
export const sentenceAt = ({ sentences }: Layout, place: number): number =>
  firstIndex(sentences.length, (i) => (sentences[i] as Sentence).span.start > place) - 1;

/** Index of the paragraph that a place lies in or before; the number of paragraphs after the last. */
export const blockAt = ({ blocks }: Layout, place: number): number =>
  firstIndex(blocks.length, (i) => (blocks[i] as Block).span.end > place);
