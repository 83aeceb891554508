import type { ReaderToken } from './tokens.js';

/** Where a token stands to quotation marks, as the model was trained to see it. */
export interface Quoted {
  /** 0 outside, 1 inside double marks, 2 inside single ones only. */
  readonly inside: 0 | 1 | 2;
  /** 0 no mark, 1 it opens a quotation, 2 it closes one. */
  readonly mark: 0 | 1 | 2;
  /** The number of its quotation in the text, from 1; 0 for none. */
  readonly quotation: number;
}

const OPENS_DOUBLE = new Set(['“', '«', '„']);
const CLOSES_DOUBLE = new Set(['”', '»']);
const BEFORE_OPENING = new Set(['(', '[', '—', '–', '-', '“', '"', '«']);

/**
 * The place of each token inside or outside quotations, in one pass. Simpler than the quotations of the layout, which
 * follow a quotation over paragraphs: here each paragraph begins outside, as in the data that the model learnt from.
 *
 *     He said “it ‘was’ so”.   →   outside outside open in open in close in close outside
 */
export function quotedTokens(text: string, tokens: readonly ReaderToken[]): readonly Quoted[] {
  const closings = lastClosings(text, tokens);
  // Numbers of the quotations that are open, 0 for none.
  let double = 0;
  let single = 0;
  let count = 0;
  return tokens.map((token, i) => {
    if (token.paragraph !== tokens[i - 1]?.paragraph) double = single = 0;
    const inside = double > 0 ? 1 : single > 0 ? 2 : 0;
    const sign = token.end - token.start === 1 ? (text[token.start] as string) : '';
    if (OPENS_DOUBLE.has(sign) || (sign === '"' && double === 0)) {
      double = ++count;
      return { inside, mark: 1, quotation: double };
    }
    if (CLOSES_DOUBLE.has(sign) || sign === '"') {
      const quotation = double > 0 ? double : single;
      if (single > double) single = 0;
      double = 0;
      return { inside, mark: 2, quotation };
    }
    const closesLater = (closings.get(token.paragraph) ?? -1) > token.start;
    if ((sign === '‘' || sign === "'") && single === 0 && closesLater && canOpen(text, token.start)) {
      single = ++count;
      return { inside, mark: 1, quotation: single };
    }
    if (single > 0 && canClose(text, token)) {
      const quotation = single;
      single = 0;
      return { inside, mark: 2, quotation };
    }
    return { inside, mark: 0, quotation: Math.max(double, single) };
  });
}

/** For each paragraph the place of the last mark in it that could close a single quotation. */
function lastClosings(text: string, tokens: readonly ReaderToken[]): ReadonlyMap<number, number> {
  const last = new Map<number, number>();
  for (const token of tokens) if (canClose(text, token)) last.set(token.paragraph, token.start);
  return last;
}

/** A single mark before a word, so that it may open a quotation. */
function canOpen(text: string, at: number): boolean {
  const before = text[at - 1] ?? ' ';
  const after = text[at + 1] ?? ' ';
  return (/\s/u.test(before) || BEFORE_OPENING.has(before)) && !/\s/u.test(after);
}

/** A single mark after a word and before none, so that it may close a quotation. */
function canClose(text: string, { start, end }: ReaderToken): boolean {
  const sign = text[start];
  if (end - start !== 1 || (sign !== '’' && sign !== "'") || start === 0) return false;
  const next = text.codePointAt(end);
  return (
    !/\s/u.test(text[start - 1] as string) &&
    (next === undefined || !/[\p{L}\p{N}_]/u.test(String.fromCodePoint(next)))
  );
}
