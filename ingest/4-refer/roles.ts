import type { Name } from '../../src/model/entity.js';
import type { Layout, Token } from '../../src/model/layout.js';
import { span } from '../../src/model/span.js';
import { ROLE_NOUNS } from '../language/en/nouns.js';
import type { EntityDrafts } from './entity-draft.js';
import { namesWithin } from './names-within.js';

const NOMINAL = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM']);

/**
 * The titles of people, before the name ("Pentagon spokesman | John Kirby") or after it as an apposition
 * ("Mevlut Cavusoglu, the host of the talks,"), each with the organisation, country or city it is held in.
 */
export function addRoles(text: string, layout: Layout, names: readonly Name[], drafts: EntityDrafts): void {
  for (const sentence of layout.sentences) {
    const tokens = layout.tokens.slice(...sentence.tokens);
    for (const person of namesWithin(names, sentence.span).filter(({ type }) => type === 'PERSON')) {
      const draft = drafts.namedAt(person);
      for (const words of [titleBefore(text, tokens, person), titleAfter(text, tokens, person)]) {
        if (!draft || !words) continue;
        const holder = namesWithin(names, words).find(({ type }) => type !== 'PERSON');
        const of = holder && drafts.namedAt(holder);
        const whole = text.slice(words.start, words.end);
        const title = holder ? withoutHolder(whole, text.slice(holder.start, holder.end)) : whole;
        draft.addRole({ title, text: whole, ...(of && { of: of.id }) });
      }
    }
  }
}

const isRoleNoun = (token: Token | undefined): boolean =>
  token !== undefined && ROLE_NOUNS.has(token.lemma.toLowerCase());

function titleBefore(text: string, tokens: readonly Token[], person: { start: number }) {
  const at = tokens.findIndex((token) => token.span.start >= person.start);
  const before = (at < 0 ? tokens.length : at) - 1;
  // "the spokeswoman, Anna Berg": the comma may stand between a title and the name.
  const comma = tokens[before] && text.slice(tokens[before].span.start, tokens[before].span.end) === ',';
  const last = comma && isRoleNoun(tokens[before - 1]) ? before - 1 : before;
  let first = last + 1;
  let roles = 0;
  while (first > 0) {
    const left = tokens[first - 1] as Token;
    const joins = /^(?:of|for)$/u.test(left.lemma) && isRoleNoun(tokens[first - 2]);
    const glued = /^(?:['’]s?|-)$/u.test(text.slice(left.span.start, left.span.end)) && first <= last;
    if (!NOMINAL.has(left.pos) && !joins && !glued) break;
    if (isRoleNoun(left)) roles++;
    first--;
  }
  // "Mr" is no role; "Secretary of State" ends in no role noun but holds one.
  if (roles === 0 || first > last) return undefined;
  return span((tokens[first] as Token).span.start, (tokens[last] as Token).span.end);
}

function titleAfter(text: string, tokens: readonly Token[], person: { end: number }) {
  const comma = tokens.findIndex((token) => token.span.start >= person.end);
  const is = (i: number, words: RegExp): boolean => {
    const token = tokens[i];
    return token !== undefined && words.test(text.slice(token.span.start, token.span.end));
  };
  if (comma < 0 || !is(comma, /^,$/u)) return undefined;
  const first = is(comma + 1, /^(?:the|a|an|its|his|her|their)$/iu) ? comma + 2 : comma + 1;
  let last = first;
  let roles = 0;
  while (last < tokens.length && !is(last, /^[,.;:”"]$/u)) {
    const token = tokens[last] as Token;
    if (!NOMINAL.has(token.pos) && !/^(?:DET|ADP|PART|CCONJ)$/u.test(token.pos)) break;
    if (isRoleNoun(token)) roles++;
    last++;
  }
  if (roles === 0 || last === first || (last < tokens.length && !is(last, /^[,.;:]$/u))) return undefined;
  return span((tokens[first] as Token).span.start, (tokens[last - 1] as Token).span.end);
}

/** "Pentagon spokesman" → "spokesman"; "director of the Red Cross" → "director". */
function withoutHolder(whole: string, holder: string): string {
  const rest = whole.replace(holder, ' ').replace(/\s+/gu, ' ').trim();
  return (
    rest
      .replace(/^['’]s?\s+/u, '')
      .replace(/\s+(?:of|for|at|in|from|to)(?:\s+(?:the|a|an))?$/iu, '')
      .replace(/^(?:of|for)\s+/iu, '')
      .trim() || whole
  );
}
