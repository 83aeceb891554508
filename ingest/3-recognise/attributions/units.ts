import type { Layout, Quotation } from '../../../src/model/layout.js';
import { covers, overlaps, span, type Span } from '../../../src/model/span.js';

/** A word, a mark, or a whole quotation: what the rules walk over. */
export interface Item {
  readonly kind: 'word' | 'quote';
  readonly span: Span;
  /** The words in lower case; empty for a quotation. */
  readonly word: string;
  /** Universal part of speech; `QUOTE` for a quotation. */
  readonly pos: string;
  readonly lemma: string;
}

/** One or more sentences that no quotation crosses the border of, quotations folded into single items. */
export interface Unit {
  readonly items: readonly Item[];
  readonly block: number;
  readonly span: Span;
}

/** Headlines report words too ("Minister denies cover-up"); boilerplate, credits, captions and bylines are no news. */
const NEWS: ReadonlySet<string> = new Set(['BODY', 'HEADLINE']);

/** The sentences of the news in a text, in order. */
export function unitsOf(text: string, layout: Layout): readonly Unit[] {
  const units: Unit[] = [];
  const outer = layout.quotations.filter((quotation) => quotation.depth === 0);
  let i = 0;
  while (i < layout.sentences.length) {
    const first = layout.sentences[i];
    if (!first) break;
    let last = first;
    while (
      layout.sentences[i + 1]?.block === first.block &&
      outer.some((q) => q.span.start < last.span.end && q.span.end > last.span.end)
    ) {
      last = layout.sentences[++i] ?? last;
    }
    i++;
    if (!NEWS.has(layout.blocks[first.block]?.role ?? '')) continue;
    const whole = span(first.span.start, last.span.end);
    const inside = outer.filter((q) => overlaps(q.span, whole));
    units.push({
      items: itemsOf(text, layout, first.tokens[0], last.tokens[1], inside),
      block: first.block,
      span: whole,
    });
  }
  return units;
}

function itemsOf(
  text: string,
  layout: Layout,
  first: number,
  last: number,
  quotations: readonly Quotation[],
): readonly Item[] {
  const items: Item[] = [];
  // Both are in text order, and quotations of depth 0 do not overlap.
  let next = 0;
  for (const token of layout.tokens.slice(first, last)) {
    while ((quotations[next]?.span.end ?? Infinity) <= token.span.start) next++;
    const candidate = quotations[next];
    const quotation = candidate && overlaps(candidate.span, token.span) ? candidate : undefined;
    if (!quotation) {
      const word = text.slice(token.span.start, token.span.end).toLowerCase();
      items.push({ kind: 'word', span: token.span, word, pos: token.pos, lemma: token.lemma.toLowerCase() });
    } else if (!items.at(-1) || !covers(quotation.span, (items.at(-1) as Item).span)) {
      items.push({ kind: 'quote', span: quotation.span, word: '', pos: 'QUOTE', lemma: '' });
    }
  }
  return items;
}
