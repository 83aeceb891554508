import type { EntityType } from '../../src/model/entity.js';
import { covers } from '../../src/model/span.js';
import { GOVERNMENTS, OWNED_WORDS } from '../language/en/descriptions.js';
import { DOCUMENT_NOUNS, ORGANISATION_NOUNS, PERSON_NOUNS, ROLE_NOUNS } from '../language/en/nouns.js';
import type { Anaphor } from './anaphors.js';
import type { EntityDraft } from './entity-draft.js';
import type { Entry, Ledger } from './ledger.js';
import type { NounPhrase } from './noun-phrases.js';

/** Somebody who may be meant, with the last mention before the anaphor and the first one after it. */
export interface Candidate {
  readonly draft: EntityDraft;
  readonly before?: Entry;
  readonly after?: Entry;
}

/** How far back, and for a description how far on, in sentences. */
const REACH = { he: 15, it: 8, they: 8, definite: 40, bare: 40 } as const;
const AHEAD = 8;

/** Who may be meant, the one mentioned last first; then those who are named only later. */
export function candidatesFor(anaphor: Anaphor, ledger: Ledger): readonly Candidate[] {
  const { kind, at, phrase } = anaphor;
  const fits = (draft: EntityDraft): boolean =>
    isOfType(anaphor, draft) &&
    agrees(anaphor, draft) &&
    !(phrase && draft.mentions.some((one) => covers(at, one)));
  const before = ledger.before(at.start, REACH[kind]).filter(({ draft }) => fits(draft));
  const known = new Set(before.map(({ draft }) => draft));
  const after =
    phrase && !phrase.plural
      ? ledger
          .after(at.end, AHEAD)
          .filter(({ draft, form }) => form === 'NAME' && !known.has(draft) && fits(draft))
      : [];
  return [
    ...before.map((entry) => ({ draft: entry.draft, before: entry })),
    ...after.map((entry) => ({ draft: entry.draft, after: entry })),
  ];
}

const TYPES: Readonly<Record<'he' | 'it' | 'they', readonly EntityType[]>> = {
  he: ['PERSON'],
  it: ['ORGANISATION', 'DOCUMENT', 'COUNTRY', 'GROUP'],
  they: ['GROUP', 'ORGANISATION', 'PERSON', 'COUNTRY', 'DOCUMENT'],
};

function isOfType({ kind, phrase }: Anaphor, draft: EntityDraft): boolean {
  if (!phrase) return TYPES[kind as 'he' | 'it' | 'they'].includes(draft.type);
  return typesOf(phrase).includes(draft.type);
}

/** The types of entity that a description may stand for. */
export function typesOf({ noun, plural }: NounPhrase): readonly EntityType[] {
  if (OWNED_WORDS.has(noun)) return ['ORGANISATION', 'PERSON', 'COUNTRY', 'DOCUMENT', 'GROUP'];
  if (GOVERNMENTS.has(noun)) return ['COUNTRY', 'ORGANISATION', 'GROUP'];
  if (plural) return ['GROUP', 'ORGANISATION'];
  if (DOCUMENT_NOUNS.has(noun)) return ['DOCUMENT', 'ORGANISATION'];
  if (noun === 'year-old' || PERSON_NOUNS.has(noun)) return ['PERSON'];
  if (ROLE_NOUNS.has(noun)) return ORGANISATION_NOUNS.has(noun) ? ['PERSON', 'ORGANISATION'] : ['PERSON'];
  return ORGANISATION_NOUNS.has(noun)
    ? ['ORGANISATION', 'GROUP', 'COUNTRY']
    : ['PERSON', 'ORGANISATION', 'GROUP', 'DOCUMENT'];
}

const agrees = ({ gender, kind, phrase }: Anaphor, draft: EntityDraft): boolean =>
  (gender === undefined || draft.gender === undefined || draft.gender === gender) &&
  (kind !== 'definite' && kind !== 'bare'
    ? true
    : !(phrase?.plural === false && draft.type === 'GROUP' && draft.plural));
