import type { Attribution } from '../../../src/model/attribution.js';
import { overlaps, type Span } from '../../../src/model/span.js';

/** How sure the reader must be of what the rules do not see. Chosen on dev: below it, more is wrong than is won. */
const SURE = 0.8;
/** Contents that share more of their characters than this (Jaccard) are the same content. */
const SAME = 0.3;

/**
 * What the rules find and, beside it, what only the reader finds. Where both see the same, the rules' spans hold: on
 * sentences of the common forms their sources are whole more often. What follows somebody's words (`continues`) is
 * pointed to anew.
 */
export function withoutDoubles(
  byRules: readonly Attribution[],
  byReader: readonly Attribution[],
): readonly Attribution[] {
  const all = [...byRules];
  // Where each of the reader's stands in the result: itself, or the one of the rules that it doubles.
  const places: (number | undefined)[] = [];
  for (const attribution of byReader) {
    const double = byRules.findIndex((other) => isSame(attribution, other));
    if (double >= 0) {
      places.push(double);
    } else if (attribution.score >= SURE && !isInside(attribution, byRules)) {
      const { continues, ...rest } = attribution;
      const followed = continues === undefined ? undefined : places[continues];
      places.push(all.length);
      all.push(followed === undefined ? rest : { ...rest, continues: followed });
    } else {
      places.push(undefined);
    }
  }
  return all;
}

function isSame(a: Attribution, b: Attribution): boolean {
  if (a.cue.some((cue) => b.cue.some((other) => overlaps(cue, other)))) return true;
  const both = shared(a.content, b.content);
  return both / (total(a.content) + total(b.content) - both) > SAME;
}

/** A fragment without a cue of its own that the rules have as part of a content. */
const isInside = ({ cue, content }: Attribution, others: readonly Attribution[]): boolean =>
  cue.length === 0 &&
  content.some((fragment) =>
    others.some((other) => shared([fragment], other.content) > total([fragment]) / 2),
  );

const total = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0);

const shared = (a: readonly Span[], b: readonly Span[]): number =>
  a.reduce(
    (sum, one) =>
      sum +
      b.reduce(
        (part, two) => part + Math.max(0, Math.min(one.end, two.end) - Math.max(one.start, two.start)),
        0,
      ),
    0,
  );
