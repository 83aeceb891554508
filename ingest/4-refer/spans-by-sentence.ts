import { sentenceAt, type Layout } from '../../src/model/layout.js';
import { covers, type Span } from '../../src/model/span.js';

/** Spans kept by the sentences they touch, so that asking costs the same in a long text as in a short one. */
export class SpansBySentence {
  private readonly bySentence = new Map<number, Span[]>();

  constructor(layout: Layout, spans: readonly Span[]) {
    for (const span of spans) {
      const last = sentenceAt(layout, span.end - 1);
      for (let i = sentenceAt(layout, span.start); i <= last; i++) {
        const there = this.bySentence.get(i);
        if (there) there.push(span);
        else this.bySentence.set(i, [span]);
      }
    }
  }

  /** Whether one of them covers a span that begins in this sentence. */
  cover(inner: Span, sentence: number): boolean {
    return this.bySentence.get(sentence)?.some((outer) => covers(outer, inner)) ?? false;
  }
}
