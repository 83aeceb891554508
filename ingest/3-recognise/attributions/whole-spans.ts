import type { Attribution } from '../../../src/model/attribution.js';
import type { Layout, Quotation } from '../../../src/model/layout.js';
import { SpanIndex } from '../../../src/model/span-index.js';
import { covers, inTextOrder, overlaps, span, type Span } from '../../../src/model/span.js';

/**
 * Attributions with their edges set right, for a tagger decides word by word: a source that ends inside a name takes
 * all of it ("observers from the African | Union"), a content that takes most of a quotation takes all of it and loses
 * the commas at its ends, and one that is nothing but a pointing word ("denied that") is none. Words that stand in the
 * content of one attribution are not given to a second one whose cue stands outside it.
 */
export function wholeSpans(
  text: string,
  { quotations }: Pick<Layout, 'quotations'>,
  found: readonly Attribution[],
  names: readonly Span[],
): readonly Attribution[] {
  // Places stay as they are, so that `continues` points at the right one; what lost all its content is left out last.
  const namesBy = new SpanIndex(names, (name) => name);
  const quotationsBy = new SpanIndex(quotations, (quotation) => quotation.span);
  const whole = found.map((one) => ({
    ...one,
    source: one.source.map((source) => withWholeNames(source, namesBy)),
    content: joined(
      one.content.map((fragment) => withWholeQuotation(fragment, one.cue, quotationsBy)),
    ).flatMap((fragment) => trimmedFragment(text, fragment) ?? []),
  }));
  const fragments = whole.flatMap((one) => one.content.map((fragment) => ({ one, fragment })));
  const contentsBy = new SpanIndex(fragments, ({ fragment }) => fragment);
  const kept = whole.filter((one) => {
    const [first] = one.content;
    return (
      first !== undefined &&
      !contentsBy.overlapping(first).some(({ one: other }) => other !== one && takesAll(other, one))
    );
  });
  const places = new Map(kept.map((one, i) => [one, i]));
  return kept.map(({ continues, ...one }) => {
    const followed =
      continues === undefined ? undefined : places.get(whole[continues] as (typeof whole)[number]);
    return followed === undefined ? one : { ...one, continues: followed };
  });
}

function withWholeNames(source: Span, names: SpanIndex<Span>): Span {
  const cut = names.overlapping(source);
  return span(
    Math.min(source.start, ...cut.map(({ start }) => start)),
    Math.max(source.end, ...cut.map(({ end }) => end)),
  );
}

/** "“They can still inflict brutality | , including in Kyiv.”": the rest of a quotation that was mostly taken. */
function withWholeQuotation(fragment: Span, cue: readonly Span[], quotations: SpanIndex<Quotation>): Span {
  const cut = quotations
    .overlapping(fragment)
    .find(
      ({ span: all, depth, balanced }) =>
        depth === 0 &&
        balanced &&
        shared(fragment, all) > (all.end - all.start) / 2 &&
        !cue.some((one) => covers(all, one)),
    );
  return cut
    ? span(Math.min(fragment.start, cut.span.start), Math.max(fragment.end, cut.span.end))
    : fragment;
}

/** Fragments that have grown into one another are one. */
function joined(fragments: readonly Span[]): readonly Span[] {
  const apart: Span[] = [];
  for (const fragment of [...fragments].sort(inTextOrder)) {
    const before = apart.at(-1);
    if (before && overlaps(before, fragment))
      apart[apart.length - 1] = span(before.start, Math.max(before.end, fragment.end));
    else apart.push(fragment);
  }
  return apart;
}

/** All that `one` says is said in `other` already, and the cue of `one` stands outside of it: it is not nested. */
function takesAll(other: Attribution, one: Attribution): boolean {
  const inside = (inner: Span): boolean => other.content.some((outer) => covers(outer, inner));
  if (!one.content.every(inside) || one.cue.some(inside)) return false;
  const same = other.content.every((outer) => one.content.some((inner) => covers(inner, outer)));
  return !same || other.score > one.score || (other.score === one.score && startOf(other) < startOf(one));
}

const startOf = ({ cue, content }: Attribution): number => (cue[0] ?? content[0])?.start ?? 0;

const shared = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

function trimmedFragment(text: string, { start, end }: Span): Span | undefined {
  const words = text.slice(start, end);
  const from = start + (/^[\s,;:–—-]+/u.exec(words)?.[0].length ?? 0);
  const to = end - (/[\s,;:–—-]+$/u.exec(words)?.[0].length ?? 0);
  return from < to && !/^(?:that|this|it|so|which)$/iu.test(text.slice(from, to))
    ? span(from, to)
    : undefined;
}
