import type { Attribution } from '../../src/model/attribution.js';
import { sentenceAt, type Layout } from '../../src/model/layout.js';
import type { Span } from '../../src/model/span.js';
import { likelyPronoun } from '../../src/ontology/given-names.js';
import type { EntityDraft, Gender } from './entity-draft.js';
import { SpansBySentence } from './spans-by-sentence.js';

/** How far back, in sentences, a pronoun may reach. */
const REACH = 8;

/**
 * Who a pronoun or a short description most likely means: the entity mentioned before it with the best sum of nearness
 * (one point lost a sentence), of having been a source (1.5), of opening a sentence (1), less what is only spoken of
 * inside somebody's words (1). Weights by hand; ties go to the later mention.
 */
export class Salience {
  private readonly sources: SpansBySentence;
  private readonly contents: SpansBySentence;

  constructor(
    private readonly layout: Layout,
    attributions: readonly Attribution[],
  ) {
    this.sources = new SpansBySentence(
      layout,
      attributions.flatMap(({ source }) => source),
    );
    this.contents = new SpansBySentence(
      layout,
      attributions.flatMap(({ content }) => content),
    );
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
    const here = sentenceAt(this.layout, at.start);
    const from = this.layout.sentences[Math.max(0, here - REACH)]?.span.start ?? 0;
    let best: EntityDraft | undefined;
    let bestScore = -Infinity;
    let latest = -1;
    for (const draft of drafts) {
      if (!accept(draft) || (gender && draft.gender && draft.gender !== gender)) continue;
      const fit = (gender ? genderFit(draft, gender) : 0) + bonus(draft);
      for (const mention of draft.mentions) {
        if (mention.end > at.start || mention.start < from) continue;
        const score = this.score(mention, here) + fit;
        if (score > bestScore || (score === bestScore && mention.start > latest)) {
          latest = mention.start;
          best = draft;
          bestScore = score;
        }
      }
    }
    return best;
  }

  private score(mention: Span, here: number): number {
    const there = sentenceAt(this.layout, mention.start);
    const source = this.sources.cover(mention, there);
    const content = this.contents.cover(mention, there);
    const sentence = this.layout.sentences[there];
    const opens = sentence !== undefined && mention.start - sentence.span.start < 60 && !content;
    return there - here + (source ? 1.5 : 0) + (opens ? 1 : 0) - (content && !source ? 1 : 0);
  }
}

/** What the text tells of somebody's gender counts more than what the given name makes likely ("Kim", "Andrea"). */
function genderFit(draft: EntityDraft, gender: Gender): number {
  if (draft.gender === gender) return 0.5;
  const likely = likelyPronoun(draft.name);
  if (likely === undefined) return 0;
  return likely === gender ? 0.5 : -2;
}
