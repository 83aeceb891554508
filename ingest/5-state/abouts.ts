import type { MentionForm, Reference } from '../../src/model/entity.js';
import { covers, type Span } from '../../src/model/span.js';
import type { About } from '../../src/model/statement.js';

const STRENGTH: Readonly<Record<MentionForm, number>> = { NAME: 0, PRONOUN: 1, DESCRIPTION: 2 };

/**
 * The named entities that a content speaks of, each once with its strongest form, in text order. A speaker counts only
 * when the content names it.
 */
export function aboutOf(
  content: readonly Span[],
  references: readonly Reference[],
  speakers: ReadonlySet<string>,
): readonly About[] {
  const found: { readonly about: About; readonly start: number }[] = [];
  for (const { id, named, mentions } of references) {
    if (!named) continue;
    const inside = mentions.filter((mention) => content.some((fragment) => covers(fragment, mention)));
    const [first] = inside;
    if (!first) continue;
    const form = inside.reduce<MentionForm>(
      (best, mention) => (STRENGTH[mention.form] < STRENGTH[best] ? mention.form : best),
      first.form,
    );
    if (speakers.has(id) && form !== 'NAME') continue;
    found.push({ about: { entity: id, form }, start: first.start });
  }
  return found.sort((a, b) => a.start - b.start).map(({ about }) => about);
}
