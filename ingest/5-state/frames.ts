import type { Attribution } from '../../src/model/attribution.js';
import { sentenceAt, type Layout } from '../../src/model/layout.js';
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

/** Finds the frame of each attribution of a text. */
export class Frames {
  private readonly bySentence = new Map<number, Attribution[]>();

  constructor(
    private readonly text: string,
    private readonly layout: Layout,
    attributions: readonly Attribution[],
  ) {
    for (const attribution of attributions) {
      const sentence = this.sentenceOf(attribution);
      if (sentence === undefined) continue;
      const there = this.bySentence.get(sentence);
      if (there) there.push(attribution);
      else this.bySentence.set(sentence, [attribution]);
    }
  }

  /** Undefined for an attribution without a cue. */
  of(one: Attribution): Frame | undefined {
    const anchor = one.cue[0];
    const at = this.sentenceOf(one);
    const sentence = at === undefined ? undefined : this.layout.sentences[at];
    if (!anchor || !sentence || at === undefined) return undefined;
    const others = (this.bySentence.get(at) ?? []).filter((other) => other !== one);
    const extents = others.flatMap(extentOf);
    // From the attribution before in this sentence to the next one: what stands there belongs to neither.
    const first = Math.min(...extentOf(one).map(({ start }) => start));
    const from = Math.max(
      sentence.span.start,
      ...extents.filter(({ end }) => end <= first).map(({ end }) => end),
    );
    const next = extents.filter(
      ({ start }) => start >= anchor.end && !one.content.some((c) => c.start <= start && start < c.end),
    );
    const to = Math.min(sentence.span.end, ...next.map(({ start }) => start));
    if (from >= to) return undefined;
    const holes = [...one.content, ...one.source, ...others.flatMap(({ content }) => content)];
    return {
      start: from,
      words: blanked(
        this.text,
        span(from, to),
        holes.filter((hole) => !one.cue.some((cue) => covers(hole, cue))),
      ),
    };
  }

  private sentenceOf({ cue: [anchor] }: Attribution): number | undefined {
    return anchor && sentenceAt(this.layout, anchor.start);
  }
}

const extentOf = ({ source, cue, content }: Attribution): readonly Span[] => [...source, ...cue, ...content];
function blanked(text: string, within: Span, holes: readonly Span[]): string {
  let words = text.slice(within.start, within.end);
  for (const hole of holes.filter((hole) => overlaps(hole, within))) {
    const start = Math.max(hole.start, within.start) - within.start;
    const end = Math.min(hole.end, within.end) - within.start;
    words = words.slice(0, start) + BLANK.repeat(end - start) + words.slice(end);
  }
  return words;
}
