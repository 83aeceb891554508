import { likelyPronoun } from '../../src/ontology/given-names.js';
import { DOCUMENT_NOUNS, ORGANISATION_NOUNS, PERSON_NOUNS, ROLE_NOUNS } from '../language/en/nouns.js';
import type { Anaphor } from './anaphors.js';
import type { Candidate } from './candidates.js';
import type { Entry } from './ledger.js';
import { ageFit, modifierFit, nounFit } from './noun-match.js';
import type { NounPhrase } from './noun-phrases.js';
import type { Spoken } from './spoken.js';

/** What is true of one candidate, by name: the ranker has a weight for each name, and one for each name and kind of anaphor. */
export type Features = readonly string[];

/** Features of each candidate, in their order. */
export function featuresOf(
  text: string,
  anaphor: Anaphor,
  candidates: readonly Candidate[],
  spoken: Spoken,
): readonly Features[] {
  const people = candidates.map(({ draft }) => draft.mentions.length);
  const most = Math.max(...people);
  const speakers = spoken.latest(anaphor.at.start);
  const types = byType(candidates);
  const later = candidates.filter(({ after }) => after).map(({ draft }) => draft);
  const firstSubject = candidates.findIndex(({ before }) => before?.part === 'subject' && !before.content);
  const firstTold = candidates.findIndex(({ before }) => before && !before.content);
  return candidates.map((candidate, i) => {
    const { draft, before, after } = candidate;
    const rank = speakers.indexOf(draft.id);
    return [
      `type ${draft.type}`,
      draft.named ? 'named' : draft.latent ? 'latent' : 'unnamed',
      `met ${bucket(draft.mentions.length, [1, 2, 4, 8])}`,
      ...(draft.mentions.length === most ? ['met most'] : []),
      ...(candidates.length === 1 ? ['only one'] : []),
      ...(anaphor.within.has(draft.id) ? [anaphor.quotation < 0 ? 'own words' : 'own words quoted'] : []),
      ...(before
        ? nearness(anaphor, before, i, [
            ...(i === firstSubject ? ['nearest subject'] : []),
            ...(i === firstTold ? ['nearest told'] : []),
          ])
        : []),
      ...(after
        ? [...ahead(anaphor, after), `ahead nearest ${bucket(later.indexOf(draft), [0, 1, 2])}`]
        : []),
      ...(before ? [`speaker ${rank < 0 ? 'never' : rank > 2 ? 'long ago' : rank + 1}`] : []),
      ...(before && rank === 0
        ? [
            `last speaker ${bucket(anaphor.block - spoken.lastBlock(anaphor.at.start), [0, 1, 2])} paragraphs ago`,
          ]
        : []),
      ...genderFit(anaphor, candidate),
      ...(anaphor.phrase
        ? [
            ...described(text, anaphor.phrase, candidate),
            ...reach(anaphor.zone, anaphor.phrase, candidate),
            ...amongLikes(candidate, types.get(draft.type) ?? []),
          ]
        : []),
    ];
  });
}

/** Features of the choice that nobody known is meant: the description is an entity of its own. */
export function featuresOfNew(
  anaphor: Anaphor,
  phrase: NounPhrase,
  candidates: readonly Candidate[],
): Features {
  const fits = candidates.map(({ draft }) => nounFit(phrase, draft));
  return [
    'new',
    `new ${phrase.determiner}`,
    `new in ${anaphor.zone}`,
    `new ${nounClass(phrase)}`,
    `new ${nounClass(phrase)} ${phrase.determiner}`,
    `new "${phrase.noun}" ${phrase.determiner}`,
    `new with ${bucket(phrase.modifiers.length, [0, 1, 3])} modifiers`,
    ...(phrase.aliases.length > 0 ? ['new with more words'] : []),
    ...(/ (?:of|for|at|in|from) /u.test(phrase.name) ? ['new of something'] : []),
    ...(fits.includes('same') ? ['new though the noun is known'] : []),
    ...(candidates.length === 0 ? ['new for nobody else'] : []),
  ];
}

function byType(candidates: readonly Candidate[]): ReadonlyMap<string, readonly Candidate[]> {
  const types = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const { type, named } = candidate.draft;
    if (!named) continue;
    const likes = types.get(type);
    if (likes) likes.push(candidate);
    else types.set(type, [candidate]);
  }
  return types;
}

/** How a named candidate stands among those of its type. */
function amongLikes(candidate: Candidate, likes: readonly Candidate[]): Features {
  const { draft } = candidate;
  if (!draft.named) return [];
  const most = Math.max(...likes.map(({ draft: { mentions } }) => mentions.length));
  return [
    `nearest of type ${bucket(likes.indexOf(candidate), [0, 1, 2])}`,
    ...(likes.length === 1 ? ['only one of type'] : []),
    ...(draft.mentions.length === most ? ['met most of type'] : []),
  ];
}

/** Whether a description of this form, at this place, can reach it. */
const reach = (zone: Anaphor['zone'], { determiner }: NounPhrase, { draft, before }: Candidate): Features => [
  ...(draft.opens ? ['of the headline or lead'] : []),
  `${before ? 'back' : 'ahead'} to ${draft.named ? draft.type : 'unnamed'} from ${determiner} in ${zone}`,
];

/** What kind of thing a noun is for. */
export function nounClass({ noun, plural }: NounPhrase): string {
  if (plural) return 'several';
  if (noun === 'year-old' || PERSON_NOUNS.has(noun)) return 'human';
  if (DOCUMENT_NOUNS.has(noun)) return 'document';
  if (ROLE_NOUNS.has(noun)) return 'role';
  return ORGANISATION_NOUNS.has(noun) ? 'body' : 'thing';
}

function nearness(anaphor: Anaphor, entry: Entry, order: number, nearest: Features): Features {
  const far = anaphor.sentence - entry.sentence;
  const near = bucket(far, [0, 1, 2]);
  const inQuotation = anaphor.quotation >= 0 && anaphor.quotation === entry.quotation;
  return [
    `back ${bucket(far, [0, 1, 2, 3, 5, 8, 15])}`,
    ...(anaphor.block === entry.block ? ['same paragraph'] : []),
    `as ${entry.form}`,
    `as ${entry.part}`,
    `as ${entry.part} back ${near}${entry.content ? ' content' : entry.source ? ' source' : ''}`,
    ...(entry.source ? ['as source'] : []),
    ...(entry.content ? [anaphor.quotation < 0 ? 'as content' : 'as content quoted'] : []),
    ...(inQuotation ? ['same quotation'] : []),
    ...nearest,
    `nearest ${bucket(order, [0, 1, 2])}`,
  ];
}

function ahead(anaphor: Anaphor, entry: Entry): Features {
  const first = entry.draft.mentions.every(({ start }) => start >= entry.start);
  const bare = entry.draft.roles.length === 0 && entry.draft.nouns.size === 0;
  return [
    'ahead',
    `ahead ${bucket(entry.sentence - anaphor.sentence, [0, 1, 2, 4])} ${anaphor.zone}`,
    ...(first ? ['ahead first'] : []),
    ...(entry.source ? ['ahead source'] : []),
    ...(bare ? ['ahead bare'] : []),
    ...(first && bare && entry.source && anaphor.phrase
      ? [
          'ahead bare source',
          `ahead bare source after ${nounClass(anaphor.phrase)} ${anaphor.phrase.determiner}`,
        ]
      : []),
    `ahead ${entry.part}`,
  ];
}

/** What the text tells of somebody's gender counts more than what the given name makes likely ("Kim", "Andrea"). */
function genderFit({ gender }: Anaphor, { draft }: Candidate): Features {
  if (gender === undefined || draft.type !== 'PERSON') return [];
  const { he, she } = draft.calledBefore;
  const balance = gender === 'he' ? he - she : she - he;
  const called = balance === 0 ? [] : [balance > 0 ? 'called so before' : 'called otherwise before'];
  const kind = draft.named ? '' : ' unnamed';
  if (draft.gender === gender) return [`gender told${kind}`, ...called];
  const single = !draft.name.includes(' ') && draft.named;
  const likely = likelyPronoun(single ? `${draft.name} -` : draft.name);
  if (single && likely !== undefined)
    return [likely === gender ? 'gender of one word likely' : 'gender of one word unlikely', ...called];
  return [
    likely === undefined ? `gender open${kind}` : likely === gender ? 'gender likely' : 'gender unlikely',
    ...called,
  ];
}

function described(text: string, phrase: NounPhrase, { draft, after }: Candidate): Features {
  const where = after ? ' ahead' : '';
  const fit = nounFit(phrase, draft);
  const modifier = modifierFit(phrase, draft);
  const age = ageFit(text.slice(phrase.at.start, phrase.at.end), draft);
  return [
    `noun ${fit}`,
    `noun ${fit} ${phrase.determiner}${where}`,
    `noun ${fit} ${nounClass(phrase)} ${draft.type}`,
    `"${phrase.noun}" ${fit} ${draft.named ? draft.type : 'unnamed'}${where}`,
    ...(modifier === undefined
      ? []
      : [
          `modifier ${String(modifier)}`,
          `modifier ${String(modifier)} noun ${fit}`,
          `modifier ${String(modifier)} noun ${fit} ${phrase.determiner}`,
        ]),
    ...(age === undefined ? [] : [`age ${String(age)}`]),
    ...(phrase.possessor ? ['possessed'] : []),
  ];
}

/** "2" for what is over 1 and not over 2 of [1, 2, 4]; "more" for what is over all. */
const bucket = (value: number, limits: readonly number[]): string =>
  String(limits.find((limit) => value <= limit) ?? 'more');
