import type { Attribution } from '../../src/model/attribution.js';
import { firstIndex } from '../../src/model/bisect.js';
import type { MentionForm } from '../../src/model/entity.js';
import { sentenceAt, tokensIn, type Layout, type Quotation, type Sentence } from '../../src/model/layout.js';
import type { Span } from '../../src/model/span.js';
import type { EntityDraft } from './entity-draft.js';
import { SpansBySentence } from './spans-by-sentence.js';

/** One mention, with what its place in the article tells of how likely it is to be meant again. */
export interface Entry extends Span {
  readonly draft: EntityDraft;
  readonly form: MentionForm;
  readonly sentence: number;
  readonly block: number;
  /** It is, or stands in, a source. */
  readonly source: boolean;
  /** It stands in somebody's words and is no source. */
  readonly content: boolean;
  /** A verb comes right after it, or it opens its sentence; a preposition comes before it; "’s" after it. */
  readonly part: 'subject' | 'object' | 'possessor' | 'other';
  /** Index of the quotation it stands in; -1 for none. */
  readonly quotation: number;
}

/** Index of the outermost quotation around a place; -1 outside of all. */
export function quotationAt({ quotations }: Layout, place: number): number {
  const after = firstIndex(quotations.length, (i) => (quotations[i] as Quotation).span.start > place);
  for (let i = after - 1; i >= 0 && i > after - MOST_INNER; i--) {
    const { span, depth } = quotations[i] as Quotation;
    if (depth === 0) return place < span.end ? i : -1;
  }
  return -1;
}

/** More quotations than these are not looked for inside one. */
const MOST_INNER = 20;

/** All mentions of an article in text order, while they are being gathered. */
export class Ledger {
  private readonly entries: Entry[];
  private readonly sources: SpansBySentence;
  private readonly contents: SpansBySentence;

  constructor(
    private readonly text: string,
    private readonly layout: Layout,
    attributions: readonly Attribution[],
    drafts: readonly EntityDraft[],
  ) {
    this.sources = new SpansBySentence(
      layout,
      attributions.flatMap(({ source }) => source),
    );
    this.contents = new SpansBySentence(
      layout,
      attributions.flatMap(({ content }) => content),
    );
    this.entries = drafts
      .flatMap((draft) => draft.mentions.map((mention) => this.entry(draft, mention, mention.form)))
      .sort((a, b) => a.start - b.start);
  }

  /** Writes a mention down, here and with its entity. */
  add(draft: EntityDraft, at: Span, form: MentionForm): void {
    draft.latent = false;
    draft.addMention(at, form);
    this.note(draft, at, form);
  }

  /** Writes a mention down here only, to be found again. */
  note(draft: EntityDraft, at: Span, form: MentionForm): void {
    this.entries.splice(this.indexAt(at.start), 0, this.entry(draft, at, form));
  }

  /** The last mention of each entity in the `sentences` before a place, the nearest first. */
  before(place: number, sentences: number): readonly Entry[] {
    const from = sentenceAt(this.layout, place) - sentences;
    const found = new Map<EntityDraft, Entry>();
    for (let i = this.indexAt(place) - 1; i >= 0; i--) {
      const entry = this.entries[i] as Entry;
      if (entry.sentence < from) break;
      if (entry.end <= place && !found.has(entry.draft)) found.set(entry.draft, entry);
    }
    return [...found.values()];
  }

  /** The first mention of each entity in the `sentences` after a place, the nearest first. */
  after(place: number, sentences: number): readonly Entry[] {
    const to = sentenceAt(this.layout, place) + sentences;
    const found = new Map<EntityDraft, Entry>();
    for (let i = this.indexAt(place); i < this.entries.length; i++) {
      const entry = this.entries[i] as Entry;
      if (entry.sentence > to) break;
      if (!found.has(entry.draft)) found.set(entry.draft, entry);
    }
    return [...found.values()];
  }

  private indexAt(place: number): number {
    return firstIndex(this.entries.length, (i) => (this.entries[i] as Entry).start >= place);
  }

  private partOf(start: number, end: number, sentence: number): Entry['part'] {
    if (/^['’]s?\s/u.test(this.text.slice(end, end + 3))) return 'possessor';
    const [next] = tokensIn(this.layout, { start: end, end: Math.min(this.text.length, end + 12) });
    const opens = !/[\p{L}\p{N}]/u.test(this.text.slice(sentence, start));
    if (opens || (next && /^(?:VERB|AUX)$/u.test(next.pos))) return 'subject';
    const before = tokensIn(this.layout, { start: Math.max(0, start - 12), end: start }).at(-1);
    return before?.pos === 'ADP' ? 'object' : 'other';
  }

  private entry(draft: EntityDraft, { start, end }: Span, form: MentionForm): Entry {
    const sentence = Math.max(0, sentenceAt(this.layout, start));
    const at = this.layout.sentences[sentence] as Sentence;
    const source = this.sources.cover({ start, end }, sentence);
    return {
      start,
      end,
      draft,
      form,
      sentence,
      block: at.block,
      source,
      content: !source && this.contents.cover({ start, end }, sentence),
      part: this.partOf(start, end, at.span.start),
      quotation: quotationAt(this.layout, start),
    };
  }
}
