import { firstIndex } from '../../src/model/bisect.js';
import type { Mention, MentionForm, Reference } from '../../src/model/entity.js';
import type { Span } from '../../src/model/span.js';
import type { About } from '../../src/model/statement.js';

const STRENGTH: Readonly<Record<MentionForm, number>> = { NAME: 0, PRONOUN: 1, DESCRIPTION: 2 };

/** The mentions of the named entities of an article in text order, to find those inside a content quickly. */
export class NamedMentions {
  private readonly inOrder: readonly { readonly entity: string; readonly mention: Mention }[];

  constructor(references: readonly Reference[]) {
    this.inOrder = references
      .filter(({ named }) => named)
      .flatMap(({ id, mentions }) => mentions.map((mention) => ({ entity: id, mention })))
      .sort((a, b) => a.mention.start - b.mention.start);
  }

  /**
   * The named entities that a content speaks of, each once with its strongest form, in text order. A speaker counts
   * only when the content names it.
   */
  aboutOf(content: readonly Span[], speakers: ReadonlySet<string>): readonly About[] {
    const forms = new Map<string, MentionForm>();
    for (const fragment of content) {
      for (let i = this.firstFrom(fragment.start); i < this.inOrder.length; i++) {
        const { entity, mention } = this.inOrder[i] as { entity: string; mention: Mention };
        if (mention.start >= fragment.end) break;
        if (mention.end > fragment.end || (speakers.has(entity) && mention.form !== 'NAME')) continue;
        const known = forms.get(entity);
        if (known === undefined || STRENGTH[mention.form] < STRENGTH[known]) forms.set(entity, mention.form);
      }
    }
    return [...forms].map(([entity, form]) => ({ entity, form }));
  }

  /** Index of the first mention that begins at or after a place. */
  private firstFrom(place: number): number {
    return firstIndex(this.inOrder.length, (i) => (this.inOrder[i]?.mention.start ?? 0) >= place);
  }
}
