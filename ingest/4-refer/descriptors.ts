import type { Name } from '../../src/model/entity.js';
import { tokensIn, type Layout, type Token } from '../../src/model/layout.js';
import { span } from '../../src/model/span.js';
import { fold } from '../../src/ontology/fold.js';
import { TITLE_NOUNS } from '../language/en/descriptions.js';
import { ROLE_NOUNS } from '../language/en/nouns.js';
import type { EntityDraft, EntityDrafts } from './entity-draft.js';
import { nounPhrase } from './noun-phrases.js';

/** What bears a verb such as this: "Bogner, who heads the mission" is its head. */
const DONE_BY: Readonly<Record<string, string>> = {
  head: 'head',
  lead: 'leader',
  chair: 'chair',
  own: 'owner',
  found: 'founder',
  run: 'head',
  coach: 'coach',
  manage: 'manager',
  teach: 'teacher',
  represent: 'lawyer',
  edit: 'editor',
};

/**
 * Learns what the article says that its people and bodies are, so that "the brokerage" or "the farmer" finds them: nouns
 * right before the name, an apposition or age after it, one before it ("Its operator, | Aerozamb"), "who heads …", "is a …".
 */
export function describeNames(
  text: string,
  layout: Layout,
  names: readonly Name[],
  drafts: EntityDrafts,
): void {
  for (const name of names) {
    const draft = drafts.namedAt(name);
    if (!draft || name.demonym) continue;
    const words = text.slice(name.start, name.end).split(/\s+/u);
    const title = fold(words[0] ?? '');
    if (words.length > 1 && ROLE_NOUNS.has(title)) draft.nouns.add(title);
    before(text, layout, name, draft);
    after(text, layout, names, name, draft);
    apposedTo(text, layout, names, name, draft);
  }
}

function before(text: string, layout: Layout, name: Name, draft: EntityDraft): void {
  const sentence = tokensIn(layout, { start: Math.max(0, name.start - 80), end: name.start });
  for (let i = sentence.length - 1; i >= 0; i--) {
    const token = sentence[i] as Token;
    const word = text.slice(token.span.start, token.span.end);
    const title = TITLE_NOUNS[token.lemma.toLowerCase().replace(/\.$/u, '')];
    if (title) draft.nouns.add(title);
    if (word === '.' && TITLE_NOUNS[(sentence[i - 1]?.lemma ?? '').toLowerCase()]) continue;
    if (!/^(?:NOUN|PROPN|ADJ)$/u.test(token.pos) || token.span.end > name.start) break;
    if (text.slice(token.span.end, name.start).includes('\n')) break;
    const folded = fold(token.lemma);
    const adjacent = i === sentence.length - 1 && /^\p{L}{3,}$/u.test(word);
    if (token.pos === 'NOUN' || adjacent || ROLE_NOUNS.has(folded)) draft.nouns.add(folded);
    else draft.attributes.add(fold(word));
  }
}

function after(text: string, layout: Layout, names: readonly Name[], name: Name, draft: EntityDraft): void {
  const rest = text.slice(name.end, name.end + 160);
  const age = /^,? ?\(?(\d{1,3})(?:-year-old)?[,)]/u.exec(rest)?.[1];
  if (age !== undefined) draft.attributes.add(age);
  const clause = /^, who (?:also |now |has |had )?(\p{L}+?)(?:s|ed|d)?\b/u.exec(rest)?.[1];
  const doer =
    clause === undefined ? undefined : (DONE_BY[clause] ?? (clause === 'le' ? 'leader' : undefined));
  if (doer !== undefined) draft.nouns.add(doer);
  const apposed =
    /^(?:, (?:\d{1,3}, )?|,? (?:who )?(?:is|was|became|remains) (?:also )?)(?=(?:the|a|an|its|his|her|their|one of)\b|\p{Ll})([^,;.:“”"()\n]{3,90})/u.exec(
      rest,
    );
  if (!apposed?.[1]) return;
  const start = name.end + apposed[0].length - apposed[1].length;
  learn(text, layout, names, span(start, name.end + apposed[0].length), draft, /^,/u.test(apposed[0]));
}

/** "The group behind it, | Harrowdale Reads": what opens a clause and is set off by a comma. */
function apposedTo(
  text: string,
  layout: Layout,
  names: readonly Name[],
  name: Name,
  draft: EntityDraft,
): void {
  const lead = text.slice(Math.max(0, name.start - 120), name.start);
  const apposed =
    /(?:^|[.!?;:“"\n]\s*|\b(?:and|by|to|from|with|but|that) )((?:the|an?|its|his|her|their) [^,;.:“”"()\n]{3,80}), (?:\p{Lu}\p{Ll}+ )?$/iu.exec(
      lead,
    );
  if (!apposed?.[1]) return;
  const start = name.start - lead.length + apposed.index + apposed[0].indexOf(apposed[1]);
  const body = text.slice(name.end, name.end + 2);
  if (/^(?:,|\.| )/u.test(body) || body === '')
    learn(text, layout, names, span(start, start + apposed[1].length), draft, true);
}

function learn(
  text: string,
  layout: Layout,
  names: readonly Name[],
  at: { start: number; end: number },
  draft: EntityDraft,
  strict: boolean,
): void {
  const words = text.slice(at.start, at.end);
  // ", said it was late" is no apposition.
  const [first] = tokensIn(layout, at);
  const phrase = nounPhrase(text, layout, names, at);
  if (!phrase || !first || /^(?:VERB|AUX|ADP|SCONJ|ADV)$/u.test(first.pos)) return;
  if (strict && phrase.determiner === 'none' && !ROLE_NOUNS.has(phrase.noun)) return;
  if (phrase.plural !== false && draft.type === 'PERSON' && !/^one of/iu.test(words)) return;
  draft.nouns.add(fold(phrase.noun));
  for (const word of phrase.modifiers) draft.attributes.add(fold(word));
  if (draft.type === 'PERSON') draft.learnGender(phrase.noun);
}
