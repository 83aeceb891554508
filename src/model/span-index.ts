import { firstIndex } from './bisect.js';
import { overlaps, type Span } from './span.js';

interface Entry<Thing> {
  readonly thing: Thing;
  readonly at: Span;
  readonly order: number;
}

/**
 * Things of a text by where they stand, so that those at a place are found without a look at all of them: a long text
 * has thousands. They may overlap and come in any order.
 */
export class SpanIndex<Thing> {
  /** By start; of equals, in the order given. */
  readonly #entries: readonly Entry<Thing>[];
  /** The greatest end among the entries up to each: no earlier one reaches further. */
  readonly #reach: readonly number[];

  constructor(things: readonly Thing[], spanOf: (thing: Thing) => Span) {
    this.#entries = things
      .map((thing, order) => ({ thing, at: spanOf(thing), order }))
      .sort((a, b) => a.at.start - b.at.start || a.order - b.order);
    let reach = 0;
    this.#reach = this.#entries.map(({ at }) => (reach = Math.max(reach, at.end)));
  }

  /** All that overlap a span, in the order in which they were given. */
  overlapping(span: Span): readonly Thing[] {
    const found = [];
    const first = firstIndex(this.#reach.length, (i) => (this.#reach[i] as number) > span.start);
    for (let i = first; i < this.#entries.length; i++) {
      const entry = this.#entries[i] as Entry<Thing>;
      if (entry.at.start >= span.end) break;
      if (overlaps(entry.at, span)) found.push(entry);
    }
    return found.sort((a, b) => a.order - b.order).map(({ thing }) => thing);
  }
}
