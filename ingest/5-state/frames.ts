import type { Attribution } from '../../src/model/attribution.js';
import type { Layout } from '../../src/model/layout.js';
import { covers, overlaps, span, type Span } from '../../src/model/span.js';

/** Stands for every character that is not the frame's: no date or preposition reaches over it. */
export const BLANK = '|';

/**
 * The words around a cue that are nobody's content, where time, place and occasion of a statement are told:
 *
 *     “…,” | he said in a late March 29 address.
 *
 * Returned as the sentence with everything else blanked out, so that positions in it are positions in the sentence.
 */
export interface Frame {
  /** Where the frame begins in the text. */
  readonly start: number;
  readonly words: string;
}

export function frameOf(
  text: string,
  layout: Layout,
  all: readonly Attribution[],
  one: Attribution,
): Frame | undefined {
  const anchor = one.cue[0];
  const sentence = anchor && layout.sentences.find((sentence) => covers(sentence.span, anchor));
  if (!anchor || !sentence) return undefined;
  const others = all.filter((other) => other !== one && other.cue.some((cue) => covers(sentence.span, cue)));
  // From the attribution before in this sentence to the next one: what stands there belongs to neither.
  const from = Math.max(
    sentence.span.start,
    ...others
      .flatMap(extentOf)
      .filter(({ end }) => end <= firstOf(one))
      .map(({ end }) => end),
  );
  const to = Math.min(
    sentence.span.end,
    ...others
      .flatMap(extentOf)
      .filter(
        ({ start }) => start >= anchor.end && !one.content.some((c) => c.start <= start && start < c.end),
      )
      .map(({ start }) => start),
  );
  if (from >= to) return undefined;
  const blank = [...one.content, ...one.source, ...others.flatMap(({ content }) => content)].filter(
    (span) => !one.cue.some((cue) => covers(span, cue)),
  );
  return { start: from, words: blanked(text, span(from, to), blank) };
}

const extentOf = ({ source, cue, content }: Attribution): readonly Span[] => [...source, ...cue, ...content];
const firstOf = (one: Attribution): number => Math.min(...extentOf(one).map(({ start }) => start));

function blanked(text: string, within: Span, holes: readonly Span[]): string {
  let words = text.slice(within.start, within.end);
  for (const hole of holes.filter((hole) => overlaps(hole, within))) {
    const start = Math.max(hole.start, within.start) - within.start;
    const end = Math.min(hole.end, within.end) - within.start;
    words = words.slice(0, start) + BLANK.repeat(end - start) + words.slice(end);
  }
  return words;
}
