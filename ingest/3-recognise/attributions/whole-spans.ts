import type { Attribution } from '../../../src/model/attribution.js';
import { overlaps, span, type Span } from '../../../src/model/span.js';

/**
 * Attributions with their edges set right, for a tagger decides word by word: a source that ends inside a name takes
 * all of it ("observers from the African | Union"), a content loses the commas at its ends, and one that is nothing but
 * a pointing word ("denied that") is none.
 */
export function wholeSpans(
  text: string,
  found: readonly Attribution[],
  names: readonly Span[],
): readonly Attribution[] {
  // Places stay as they are, so that `continues` points at the right one; what lost all its content is left out last.
  const whole = found.map((one) => ({
    ...one,
    source: one.source.map((source) => withWholeNames(source, names)),
    content: one.content.flatMap((fragment) => trimmedFragment(text, fragment) ?? []),
  }));
  const kept = whole.filter(({ content }) => content.length > 0);
  return kept.map(({ continues, ...one }) => {
    const followed =
      continues === undefined ? undefined : kept.indexOf(whole[continues] as (typeof whole)[number]);
    return followed === undefined || followed < 0 ? one : { ...one, continues: followed };
  });
}

function withWholeNames(source: Span, names: readonly Span[]): Span {
  const cut = names.filter((name) => overlaps(name, source));
  return span(
    Math.min(source.start, ...cut.map(({ start }) => start)),
    Math.max(source.end, ...cut.map(({ end }) => end)),
  );
}

function trimmedFragment(text: string, { start, end }: Span): Span | undefined {
  const words = text.slice(start, end);
  const from = start + (/^[\s,;:–—-]+/u.exec(words)?.[0].length ?? 0);
  const to = end - (/[\s,;:–—-]+$/u.exec(words)?.[0].length ?? 0);
  return from < to && !/^(?:that|this|it|so|which)$/iu.test(text.slice(from, to))
    ? span(from, to)
    : undefined;
}
