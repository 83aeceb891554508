import type { EntityDraft } from './entity-draft.js';
import type { SourceHead } from './source-heads.js';
import type { Article } from './speakers.js';

const BOTH = /^(?:both|the two|all two)$/u;
const ONE = /^(?:one|another|the other|other|the former|the latter)\b/u;
/** In sentences. */
const REACH = 6;

/**
 * Whom "one", "the other", "three of them", "both" are of: one of "two diplomats" is a diplomat, "all four" are the group
 * itself, "both" the two who spoke last. Empty where there was no group.
 */
export function partOf(
  { word, at }: SourceHead & { form: 'PART' },
  { drafts, ledger, spoken }: Pick<Article, 'drafts' | 'ledger' | 'spoken'>,
): readonly EntityDraft[] {
  const people = spoken
    .latest(at.start)
    .flatMap((id) => drafts.all.find((draft) => draft.id === id) ?? [])
    .filter(({ type, plural }) => type !== 'DOCUMENT' && !plural);
  const group = ledger.before(at.start, REACH).find(({ draft }) => draft.plural)?.draft;
  if (BOTH.test(word)) return people.length >= 2 ? people.slice(0, 2) : group ? [group] : [];
  if (!ONE.test(word)) return group ? [group] : [];
  const [noun] = group?.nouns ?? [];
  if (group === undefined || noun === undefined) return [];
  const whole = singular(group.name, noun);
  const name = /other$/u.test(word) ? `other ${whole}` : whole;
  const one = drafts.add('PERSON', name, false);
  for (const alias of [noun, `${word} of ${group.name}`]) one.addAlias(alias);
  one.nouns.add(noun);
  return [one];
}

/** "two former members of the laboratory" → "former member of the laboratory". */
const singular = (many: string, noun: string): string =>
  many
    .replace(/^(?:\d+|two|three|four|five|six|seven|eight|nine|ten|several|other)\s+/iu, '')
    .replace(/\p{L}+/gu, (word) =>
      word.toLowerCase().startsWith(noun.slice(0, -1)) || (noun === 'man' && word === 'men') ? noun : word,
    );
