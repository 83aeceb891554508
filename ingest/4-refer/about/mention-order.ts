import { firstIndex } from '../../../src/model/bisect.js';
import type { MentionForm } from '../../../src/model/entity.js';
import { sentenceAt, type Layout } from '../../../src/model/layout.js';
import type { Span } from '../../../src/model/span.js';
import type { EntityDraft } from '../entity-draft.js';

/** How many mentions back a pointer may reach. */
const REACH = 80;
/** How many of the entities that an article names most often are in reach wherever they were named. */
const ALWAYS = 6;
/** A sentence's first characters, in which its subject stands. */
const OPENING = 25;

/** A named entity that a pointer may mean, and how far away it is. */
export interface Candidate {
  readonly draft: EntityDraft;
  /** Sentences since its last mention; 0 in the same one. */
  readonly distance: number;
  /** True when that mention stands at the beginning of its sentence, as subjects do. */
  readonly opens: boolean;
}

export interface Placed extends Span {
  readonly draft: EntityDraft;
  readonly form: MentionForm;
}

/** The mentions of an article in text order, to find quickly who was spoken of before a place and inside a span. */
export class MentionOrder {
  private readonly inOrder: Placed[];
  private readonly foremost: readonly EntityDraft[];

  constructor(
    private readonly layout: Layout,
    drafts: readonly EntityDraft[],
  ) {
    this.inOrder = drafts
      .flatMap((draft) => draft.mentions.map(({ start, end, form }) => ({ start, end, form, draft })))
      .sort((a, b) => a.start - b.start);
    this.foremost = drafts
      .filter(({ named }) => named)
      .sort((a, b) => b.mentions.length - a.mentions.length)
      .slice(0, ALWAYS);
  }

  /** A mention found since. */
  add(mention: Placed): void {
    this.inOrder.splice(this.firstFrom(mention.start), 0, mention);
  }

  /** The mentions that lie in one of the spans. */
  inside(spans: readonly Span[]): readonly Placed[] {
    return spans.flatMap(({ start, end }) => {
      const found: Placed[] = [];
      for (let i = this.firstFrom(start); (this.inOrder[i]?.start ?? Infinity) < end; i++) {
        const mention = this.inOrder[i] as Placed;
        if (mention.end <= end) found.push(mention);
      }
      return found;
    });
  }

  /** The named entities mentioned before a place, the nearest first. */
  before(at: Span): readonly Candidate[] {
    const here = sentenceAt(this.layout, at.start);
    const last = new Map<EntityDraft, Span>();
    const from = this.firstFrom(at.start) - 1;
    for (let i = from; i >= 0 && i > from - REACH; i--) {
      const mention = this.inOrder[i] as Placed;
      if (mention.draft.named && mention.end <= at.start && !last.has(mention.draft))
        last.set(mention.draft, mention);
    }
    for (const draft of this.foremost) {
      const [first] = draft.mentions;
      if (!last.has(draft) && first && first.end <= at.start) last.set(draft, first);
    }
    return [...last].map(([draft, mention]) => {
      const there = sentenceAt(this.layout, mention.start);
      const opening = this.layout.sentences[there]?.span.start ?? 0;
      return { draft, distance: here - there, opens: mention.start - opening < OPENING };
    });
  }

  private firstFrom(place: number): number {
    return firstIndex(this.inOrder.length, (i) => (this.inOrder[i] as Placed).start >= place);
  }
}
