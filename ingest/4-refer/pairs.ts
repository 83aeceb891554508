import type { Name } from '../../src/model/entity.js';
import { sentenceAt, type Layout } from '../../src/model/layout.js';
import type { Span } from '../../src/model/span.js';
import { namesWithin } from './names-within.js';
import type { EntityDraft, EntityDrafts } from './entity-draft.js';

const REACH = 2;
const JOINED = /^(?:,[^,.;“”"]{2,60},)?\s+and\s+(?:\p{L}+\.?\s+){0,4}$/u;

/**
 * The two people that "they" means when the sentence before, or the one before that, joins their names: "Johnson and
 * President Biden met in Paris. | They said …". Empty where there are no such two.
 */
export function pairBefore(
  text: string,
  layout: Layout,
  names: readonly Name[],
  drafts: EntityDrafts,
  at: Span,
): readonly EntityDraft[] {
  const here = sentenceAt(layout, at.start);
  const from = layout.sentences[Math.max(0, here - REACH)]?.span.start ?? 0;
  const near = namesWithin(names, { start: from, end: at.start }).filter(({ type }) => type === 'PERSON');
  for (let i = near.length - 1; i > 0; i--) {
    const [first, second] = [near[i - 1], near[i]] as [Name, Name];
    if (!JOINED.test(text.slice(first.end, second.start))) continue;
    const both = [drafts.namedAt(first), drafts.namedAt(second)];
    const [a, b] = both;
    return a && b && a !== b ? [a, b] : [];
  }
  return [];
}
