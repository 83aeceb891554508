import { firstIndex } from '../../../src/model/bisect.js';
import type { Name } from '../../../src/model/entity.js';
import { sentenceAt, type Layout, type Token } from '../../../src/model/layout.js';
import type { Span } from '../../../src/model/span.js';
import type { EntityDraft, EntityDrafts } from '../entity-draft.js';

const BEFORE = 6;
const AFTER = 14;

/**
 * Whom people speak for: what is named in the phrase before a name or in the apposition after it.
 *
 *     "Kereru Health spokeswoman | Fiona Rattray"   "Fiona Rattray, | chief executive of Kereru Health,"
 *
 * @param names the names of the text, in text order
 */
export function housesOf(
  text: string,
  layout: Layout,
  names: readonly Name[],
  drafts: EntityDrafts,
): ReadonlyMap<EntityDraft, ReadonlySet<EntityDraft>> {
  const nameAt = ({ start, end }: Span): Name | undefined => {
    const one = names[firstIndex(names.length, (i) => (names[i] as Name).end > start)];
    return one && one.start < end ? one : undefined;
  };
  const houses = new Map<EntityDraft, Set<EntityDraft>>();
  for (const name of names) {
    const draft = name.type === 'PERSON' ? drafts.namedAt(name) : undefined;
    const sentence = layout.sentences[sentenceAt(layout, name.start)];
    if (!draft || !sentence) continue;
    const tokens = layout.tokens.slice(...sentence.tokens);
    const own = houses.get(draft) ?? new Set();
    houses.set(draft, own);
    for (const token of [...phraseBefore(tokens, name, nameAt), ...apposition(text, tokens, name)]) {
      const other = nameAt(token.span);
      const house = other && other.type !== 'PERSON' ? drafts.namedAt(other) : undefined;
      if (house) own.add(house);
    }
  }
  return houses;
}

function phraseBefore(
  tokens: readonly Token[],
  name: Span,
  nameAt: (at: Span) => Name | undefined,
): readonly Token[] {
  const first = tokens.findIndex(({ span }) => span.end > name.start);
  let from = first;
  while (from > 0 && from > first - BEFORE) {
    const token = tokens[from - 1] as Token;
    if (!/^(?:NOUN|ADJ|PROPN|NUM|PART)$/u.test(token.pos) && !nameAt(token.span)) break;
    from--;
  }
  return first < 0 ? [] : tokens.slice(from, first);
}

function apposition(text: string, tokens: readonly Token[], name: Span): readonly Token[] {
  const wordOf = ({ span }: Token): string => text.slice(span.start, span.end);
  const mark = tokens.findIndex(({ span }) => span.start >= name.end);
  if (mark < 0 || !/^(?:[,(]|of|for|from|at)$/u.test(wordOf(tokens[mark] as Token))) return [];
  let to = mark + 1;
  while (to < tokens.length && to < mark + 1 + AFTER) {
    const token = tokens[to] as Token;
    if (/^(?:VERB|AUX)$/u.test(token.pos) || /^(?:[,;:.)“”"]|and|but|who|which)$/u.test(wordOf(token))) break;
    to++;
  }
  return tokens.slice(mark + 1, to);
}
