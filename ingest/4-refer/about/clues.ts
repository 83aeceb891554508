import { likelyPronoun } from '../../../src/ontology/given-names.js';
import type { EntityType } from '../../../src/model/entity.js';
import type { EntityDraft } from '../entity-draft.js';
import type { Candidate } from './mention-order.js';
import { isPronoun, type Pointer, type PointerKind } from './pointers.js';

/** What is known around a pointer, beside who was mentioned when. */
export interface Setting {
  /** It stands in quotation marks: the speaker is "I" there. */
  readonly quoted: boolean;
  readonly speakers: readonly EntityDraft[];
  /** Organisations, countries and places that the speaker speaks for. */
  readonly houses: ReadonlySet<EntityDraft>;
  readonly spokeBefore: ReadonlySet<EntityDraft>;
  readonly spokenOfBefore: ReadonlySet<EntityDraft>;
  /** Named in this content: about it already. */
  readonly namedHere: ReadonlySet<EntityDraft>;
  readonly inHeadline: ReadonlySet<EntityDraft>;
}

/** What speaks for or against a candidate, as names of weights. */
export type Clues = readonly string[];

const TAKES: Readonly<Record<PointerKind, readonly EntityType[]>> = {
  he: ['PERSON'],
  she: ['PERSON'],
  it: ['ORGANISATION', 'COUNTRY', 'CITY', 'REGION', 'PLACE', 'DOCUMENT', 'GROUP'],
  they: ['PERSON', 'ORGANISATION', 'COUNTRY', 'GROUP'],
  we: ['ORGANISATION', 'COUNTRY', 'CITY', 'PERSON', 'GROUP'],
  person: ['PERSON'],
  organisation: ['ORGANISATION'],
  state: ['COUNTRY', 'REGION', 'PLACE'],
  government: ['COUNTRY', 'ORGANISATION'],
  town: ['CITY'],
  place: ['PLACE', 'REGION'],
  fighters: ['ORGANISATION', 'GROUP'],
};

/** The clues for each candidate of a pointer, the nearest first; those for nobody under undefined. */
export function cluesOf(
  pointer: Pointer,
  around: readonly Candidate[],
  setting: Setting,
): ReadonlyMap<EntityDraft | undefined, Clues> {
  const { kind, noun } = pointer;
  // Pronouns have weights each of their own, descriptions share them.
  const group = isPronoun(pointer) ? (kind === 'she' ? 'he' : kind) : 'the';
  const fitting = around.filter(({ draft }) => fits(pointer, draft));
  const byCount = [...fitting].sort((a, b) => b.draft.mentions.length - a.draft.mentions.length);
  const called = fitting.filter(({ draft }) => isCalled(draft, noun)).map(({ draft }) => draft);
  const clues = new Map<EntityDraft | undefined, Clues>();
  const others = fitting.filter(({ draft }) => !setting.speakers.includes(draft));
  clues.set(undefined, nobody(pointer, fitting, called.length > 0, setting));
  others.forEach(({ draft, distance, opens }, rank) => {
    if (setting.namedHere.has(draft)) return;
    const count = byCount.findIndex((one) => one.draft === draft);
    const place = called.indexOf(draft);
    const shared = [
      `rank=${upTo(3, rank)}`,
      `count=${upTo(2, count)}`,
      `distance=${distance < 2 ? distance : distance < 5 ? '2-4' : '5+'}`,
      `mentions=${upTo(4, draft.mentions.length)}`,
      `quoted,rank=${setting.quoted},${upTo(1, rank)}`,
      ...(others.length === 1 ? ['alone'] : []),
      ...(opens ? [`opens,distance=${upTo(2, distance)}`] : []),
      ...(setting.spokeBefore.has(draft) ? ['spokeBefore', `spokeBefore,quoted=${setting.quoted}`] : []),
      ...(setting.spokenOfBefore.has(draft) ? ['spokenOfBefore'] : []),
      ...(setting.inHeadline.has(draft) ? ['inHeadline'] : []),
      ...(setting.houses.has(draft) ? [`house,quoted=${setting.quoted}`] : []),
      ...(place >= 0
        ? ['called', `called,rank=${upTo(1, place)}`]
        : called.length > 0
          ? ['otherCalled']
          : []),
      ...(pointer.modifiers.some((word) => draft.attributes.has(word) || draft.nouns.has(word))
        ? ['modifier']
        : []),
    ];
    const own = [
      `type=${draft.type}`,
      ...(pointer.pair ? [`pair,rank=${upTo(2, rank)}`] : []),
      ...(group === 'he' ? [`gender=${genderOf(pointer, draft)}`] : []),
    ];
    clues.set(draft, [...shared.map((clue) => `${group}:${clue}`), ...own.map((clue) => `${kind}:${clue}`)]);
  });
  return clues;
}

function nobody(
  pointer: Pointer,
  fitting: readonly Candidate[],
  isCalledSo: boolean,
  { quoted, speakers, houses, namedHere }: Setting,
): Clues {
  const { kind, noun, determiner, plural, modifiers, places } = pointer;
  const speaker = speakers.some((draft) => fits(pointer, draft) && genderOf(pointer, draft) !== 'unlikely');
  const own = isPronoun(pointer)
    ? [`form=${noun}`]
    : [
        `determiner=${determiner}`,
        `noun=${noun}`,
        `plural=${plural}`,
        `modified=${modifiers.length > 0}`,
        `called=${isCalledSo}`,
      ];
  return [
    '',
    `quoted=${quoted}`,
    `speaker=${speaker},quoted=${quoted}`,
    `house=${houses.size > 0}`,
    places.length > 1 ? 'again' : 'once',
    ...(fitting.some(({ draft }) => namedHere.has(draft)) ? ['namedHere'] : []),
    ...own,
  ].map((clue) => `nobody:${kind}:${clue}`);
}

const fits = (pointer: Pointer, draft: EntityDraft): boolean =>
  TAKES[pointer.kind].includes(draft.type) && genderOf(pointer, draft) !== 'other';

/** What the text (same, other) or the given name (likely, unlikely) says of a person's gender. */
function genderOf({ kind }: Pointer, draft: EntityDraft): 'same' | 'likely' | 'open' | 'unlikely' | 'other' {
  if ((kind !== 'he' && kind !== 'she') || draft.type !== 'PERSON') return 'open';
  if (draft.gender) return draft.gender === kind ? 'same' : 'other';
  const likely = likelyPronoun(draft.name);
  return likely === undefined ? 'open' : likely === kind ? 'likely' : 'unlikely';
}

/** Whether the article says that somebody is such a one, or a noun stands in the name: "minister", "the ministry". */
const isCalled = (draft: EntityDraft, noun: string): boolean =>
  draft.nouns.has(noun) ||
  (draft.type !== 'PERSON' && [...draft.folded].some((name) => name.split(' ').includes(noun)));

const upTo = (most: number, n: number): string => (n >= most ? `${most}+` : String(n));
