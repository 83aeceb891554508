import type { Attribution } from '../../src/model/attribution.js';
import type { Layout } from '../../src/model/layout.js';
import { covers, type Span } from '../../src/model/span.js';
import { likelyPronoun } from '../../src/ontology/given-name-gender.js';
import type { EntityDraft, Gender } from './entity-draft.js';

/** How far back, in sentences, a pronoun may reach. */
const REACH = 8;

/**
 * Who a pronoun or a short description most likely means: the entity mentioned before it with the best sum of nearness
 * (one point lost a sentence), of having been a source (1.5), of opening a sentence (1), less what is only spoken of
 * inside somebody's words (1). Weights by hand; ties go to the later mention.
 */
export class Salience {
  private readonly sentenceStarts: readonly number[];

  constructor(
    private readonly layout: Layout,
    private readonly attributions: readonly Attribution[],
  ) {
    this.sentenceStarts = layout.sentences.map(({ span }) => span.start);
  }

  /** The same for "the city", "the country": what the article speaks of most counts as much as what was named last. */
  bestTopic(
    at: Span,
    drafts: readonly EntityDraft[],
    accept: (draft: EntityDraft) => boolean,
  ): EntityDraft | undefined {
    return this.best(at, drafts, accept, undefined, ({ mentions }) => Math.log2(mentions.length));
  }

  best(
    at: Span,
    drafts: readonly EntityDraft[],
    accept: (draft: EntityDraft) => boolean,
    gender?: Gender,
    bonus: (draft: EntityDraft) => number = () => 0,
  ): EntityDraft | undefined {
    let best: EntityDraft | undefined;
    let bestScore = -Infinity;
    for (const draft of drafts) {
      if (!accept(draft) || (gender && draft.gender && draft.gender !== gender)) continue;
      const fit = (gender ? genderFit(draft, gender) : 0) + bonus(draft);
      for (const mention of draft.mentions) {
        if (mention.end > at.start) continue;
        const score = this.score(mention, at) + fit;
        if (score > bestScore || (score === bestScore && best !== undefined && later(mention, best, at))) {
          best = draft;
          bestScore = score;
        }
      }
    }
    return bestScore > -REACH ? best : undefined;
  }

  private score(mention: Span, at: Span): number {
    const distance = this.sentenceOf(at) - this.sentenceOf(mention);
    if (distance > REACH) return -Infinity;
    const source = this.attributions.some((a) => a.source.some((s) => covers(s, mention)));
    const content = this.attributions.some((a) => a.content.some((s) => covers(s, mention)));
    const sentence = this.layout.sentences[this.sentenceOf(mention)];
    const opens = sentence !== undefined && mention.start - sentence.span.start < 60 && !content;
    return -distance + (source ? 1.5 : 0) + (opens ? 1 : 0) - (content && !source ? 1 : 0);
  }

  /** Index of the sentence that a place lies in. */
  private sentenceOf({ start }: Span): number {
    let low = 0;
    let high = this.sentenceStarts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.sentenceStarts[middle] as number) <= start) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}

/** What the text tells of somebody's gender counts more than what the given name makes likely ("Kim", "Andrea"). */
function genderFit(draft: EntityDraft, gender: Gender): number {
  if (draft.gender === gender) return 0.5;
  const likely = likelyPronoun(draft.name);
  if (likely === undefined) return 0;
  return likely === gender ? 0.5 : -2;
}

const later = (mention: Span, best: EntityDraft, at: Span): boolean =>
  mention.start > Math.max(...best.mentions.filter(({ end }) => end <= at.start).map(({ start }) => start));
