import type { EntityType, Name } from '../../src/model/entity.js';
import { blockAt, sentenceAt, type Layout } from '../../src/model/layout.js';
import type { Span } from '../../src/model/span.js';
import { fold } from '../../src/ontology/fold.js';
import { GOVERNMENTS, OWNED_WORDS } from '../language/en/descriptions.js';
import { FEMALE, MALE, ROLE_NOUNS } from '../language/en/nouns.js';
import type { Anaphor, AnaphorKind } from './anaphors.js';
import { candidatesFor, type Candidate } from './candidates.js';
import type { Choose, Option } from './choose.js';
import type { EntityDraft, EntityDrafts, Gender } from './entity-draft.js';
import { featuresOf, featuresOfNew } from './features.js';
import { quotationAt, type Ledger } from './ledger.js';
import type { NounPhrase } from './noun-phrases.js';
import { abbreviated } from './abbreviations.js';
import { namesWithin } from './names-within.js';
import { namedNext } from './named-next.js';
import { ownerOf, ownersIn } from './owners.js';
import { pairBefore } from './pairs.js';
import { partOf } from './parts.js';
import { sure, type Resolution } from './resolution.js';
import { headsOf, type SourceHead } from './source-heads.js';
import type { Spoken } from './spoken.js';
import { typeOf } from './described-types.js';

/** What resolving needs to know of the article. */
export interface Article {
  readonly text: string;
  readonly layout: Layout;
  readonly names: readonly Name[];
  readonly drafts: EntityDrafts;
  readonly ledger: Ledger;
  readonly spoken: Spoken;
  readonly choose: Choose;
}

/** Below this, who is meant is left open. */
const SURE: Readonly<Record<AnaphorKind, number>> = {
  he: 0.35,
  it: 0.4,
  they: 0.4,
  definite: 0.35,
  bare: 0.35,
};
/** So sure it must be who is meant by a description that is no source. */
const SURE_IN_PASSING = 0.5;
/** How often the next one named is who an office before it means. */
const SURE_OF_NEXT = 0.75;
const MOST_CANDIDATES = 4;

const KINDS: Readonly<Record<string, 'he' | 'it' | 'they'>> = {
  he: 'he',
  him: 'he',
  his: 'he',
  she: 'he',
  her: 'he',
  it: 'it',
  its: 'it',
  they: 'they',
  them: 'they',
  their: 'they',
};
const GENDERS: Readonly<Record<string, Gender>> = { he: 'he', him: 'he', his: 'he', she: 'she', her: 'she' };

/** Finds the entities that source phrases, addressees and pronouns mean, and adds a mention to each. */
export class Speakers {
  constructor(private readonly article: Article) {}

  /** Empty when the phrase is a pronoun that nothing explains. `outer`: those in whose words the phrase stands. */
  of(source: Span, outer: readonly EntityDraft[]): readonly Resolution[] {
    const { text, layout, names } = this.article;
    const found = headsOf(text, layout, names, source).flatMap((head) => this.byHead(head, outer));
    return found.filter(({ draft }, i) => found.findIndex((other) => other.draft === draft) === i);
  }

  private byHead(head: SourceHead, outer: readonly EntityDraft[]): readonly Resolution[] {
    const { ledger, drafts } = this.article;
    if (head.form === 'NAME') {
      const draft = drafts.namedAt(head.name);
      if (draft?.type === 'ORGANISATION' && head.whole !== undefined) draft.addAlias(head.whole);
      return draft ? [sure(draft)] : [];
    }
    if (head.form === 'PART') {
      const found = partOf(head, this.article);
      for (const draft of found) ledger.add(draft, head.at, 'DESCRIPTION');
      return found.map(sure);
    }
    if (head.form === 'DESCRIPTION') return [this.byDescription(head.phrase, outer)];
    if (/^(?:i|we|me|us|my|our)$/u.test(head.word)) {
      for (const draft of outer) ledger.add(draft, head.at, 'PRONOUN');
      return outer.map(sure);
    }
    if (/^who/u.test(head.word) || head.word === 'which') {
      const people = /^who/u.test(head.word);
      const nearest = ledger
        .before(head.at.start, 0)
        .find(({ draft }) => !people || draft.type === 'PERSON' || draft.type === 'GROUP');
      return nearest ? [sure(nearest.draft)] : [];
    }
    const pair = /^(?:they|them)$/u.test(head.word) ? this.pair(head.at) : [];
    const found = pair.length > 0 ? undefined : this.byPronoun(head.word, head.at, outer);
    return found ? [found] : pair.map(sure);
  }

  private pair(at: Span): readonly EntityDraft[] {
    const { text, layout, names, drafts, ledger } = this.article;
    const both = pairBefore(text, layout, names, drafts, at);
    for (const draft of both) ledger.add(draft, at, 'PRONOUN');
    return both;
  }

  /** "he" and "she" are people; "it" a body, document or country; "they" a group, a body or people. */
  byPronoun(word: string, at: Span, outer: readonly EntityDraft[]): Resolution | undefined {
    const kind = KINDS[word];
    if (!kind) return undefined;
    const anaphor = this.anaphor(kind, at, outer, { gender: GENDERS[word] });
    const found = this.rank(anaphor, this.options(anaphor));
    if (!found) return undefined;
    if (found.draft) {
      this.article.ledger.add(found.draft, at, 'PRONOUN');
      if (anaphor.gender) found.draft.calledBefore[anaphor.gender]++;
      return { ...found, draft: found.draft };
    }
    const type = kind === 'he' ? 'PERSON' : kind === 'it' ? 'ORGANISATION' : 'GROUP';
    return { ...found, draft: this.open(type, this.article.text.slice(at.start, at.end), at) };
  }

  /** A pronoun of the narration: noted for those it surely means, and left out otherwise. */
  meetPronoun(word: string, at: Span): void {
    const kind = KINDS[word];
    if (!kind) return;
    const anaphor = this.anaphor(kind, at, [], { gender: GENDERS[word] });
    const found = this.rank(anaphor, this.options(anaphor));
    if (!found?.draft || (kind !== 'he' && found.score < SURE_IN_PASSING)) return;
    const { draft } = found;
    if (anaphor.gender) draft.calledBefore[anaphor.gender]++;
    if (draft.latent) this.article.ledger.note(draft, at, 'PRONOUN');
    else this.article.ledger.add(draft, at, 'PRONOUN');
  }

  private byDescription(phrase: NounPhrase, outer: readonly EntityDraft[]): Resolution {
    const { ledger, drafts } = this.article;
    const named = ownerOf(phrase, this.article) ?? abbreviated(phrase.name, drafts.all);
    if (named) {
      ledger.add(named, phrase.at, 'DESCRIPTION');
      if (GOVERNMENTS.has(phrase.noun)) named.addAlias(phrase.name);
      return sure(named);
    }
    const possessor = phrase.possessor && this.possessorOf(phrase, outer);
    if (possessor && OWNED_WORDS.has(phrase.noun)) return possessor;
    const alike = this.alike(phrase);
    if (alike) {
      ledger.add(alike, phrase.at, 'DESCRIPTION');
      return sure(alike);
    }
    const anaphor = this.anaphor(
      /^(?:definite|possessive)$/u.test(phrase.determiner) ? 'definite' : 'bare',
      phrase.at,
      outer,
      { phrase, gender: genderOf(phrase) },
    );
    const options = this.options(anaphor);
    const found = this.rank(anaphor, [...options, freshOption(anaphor, phrase, options)]);
    const next = found?.draft ? undefined : namedNext(phrase, anaphor.block, ledger);
    const draft = found?.draft ?? next ?? this.described(phrase, possessor);
    ledger.add(draft, phrase.at, 'DESCRIPTION');
    this.learn(draft, phrase);
    if (next) return { draft, score: SURE_OF_NEXT, candidates: [] };
    return { draft, score: found?.score ?? 1, candidates: found?.candidates ?? [] };
  }

  /**
   * A noun phrase of the narration, or of what is said: somebody known, where that is sure, or somebody that a later
   * pronoun may mean. Words inside contents are only noted.
   */
  meet(phrase: NounPhrase, said: boolean): void {
    const { ledger } = this.article;
    const definite = /^(?:definite|possessive)$/u.test(phrase.determiner);
    const anaphor = this.anaphor('definite', phrase.at, [], { phrase, gender: genderOf(phrase) });
    const options = definite && !phrase.plural ? this.options(anaphor) : [];
    const found =
      options.length > 0
        ? this.rank(anaphor, [...options, freshOption(anaphor, phrase, options)])
        : undefined;
    const known = found?.draft && found.score > SURE_IN_PASSING ? found.draft : undefined;
    if (known) {
      if (said || known.latent) ledger.note(known, phrase.at, 'DESCRIPTION');
      else ledger.add(known, phrase.at, 'DESCRIPTION');
      return;
    }
    const draft = this.described(phrase, undefined);
    draft.latent = true;
    draft.nouns.add(fold(phrase.noun));
    attribute(draft, phrase);
    ledger.note(draft, phrase.at, 'DESCRIPTION');
  }

  /** Whose lawyer "her lawyer" is. */
  private possessorOf({ at, possessor }: NounPhrase, outer: readonly EntityDraft[]): Resolution | undefined {
    if (possessor === 'i' || possessor === 'we') return outer[0] && sure(outer[0]);
    const { text } = this.article;
    const end = at.start + (/^\p{L}+/u.exec(text.slice(at.start, at.end))?.[0].length ?? 0);
    return this.byPronoun(possessor ?? '', { start: at.start, end }, outer);
  }

  /** An entity of its own: "police spokesman", "Ann Lee’s mother". */
  private described(phrase: NounPhrase, possessor: Resolution | undefined | ''): EntityDraft {
    const { drafts } = this.article;
    const owner = possessor && possessor.draft.named ? possessor.draft.name : undefined;
    const owned =
      owner === undefined
        ? ownersIn(phrase, this.article)
        : [`${owner}’s ${phrase.name}`, `${phrase.name} of ${owner}`];
    const draft = drafts.add(typeOf(phrase), owner === undefined ? phrase.name : (owned[0] as string), false);
    for (const alias of [...owned, phrase.name, ...phrase.aliases]) draft.addAlias(alias);
    draft.plural = phrase.plural;
    draft.learnGender(phrase.noun);
    return draft;
  }

  private open(type: EntityType, word: string, at: Span): EntityDraft {
    const draft = this.article.drafts.add(type, word.toLowerCase(), false);
    draft.addMention(at, 'PRONOUN');
    return draft;
  }

  private learn(draft: EntityDraft, phrase: NounPhrase): void {
    if (phrase.noun !== 'year-old') draft.nouns.add(fold(phrase.noun));
    attribute(draft, phrase);
    draft.learnGender(phrase.noun);
    if (draft.type === 'PERSON' && draft.named && draft.roles.length === 0 && ROLE_NOUNS.has(phrase.noun))
      draft.addRole(this.roleOf(phrase));
  }

  private roleOf(phrase: NounPhrase) {
    const { names, drafts } = this.article;
    const holder = namesWithin(names, phrase.at).find(({ type }) => type !== 'PERSON');
    const of = holder && drafts.namedAt(holder);
    return { title: phrase.noun, text: phrase.name, ...(of && { of: of.id }) };
  }

  /** The same words were used for an unnamed source before. */
  private alike({ name, at }: NounPhrase): EntityDraft | undefined {
    const { drafts, text } = this.article;
    const known = drafts.unnamed(name) ?? drafts.unnamed(text.slice(at.start, at.end));
    return known && known.nouns.size > 0 ? known : undefined;
  }

  private anaphor(
    kind: AnaphorKind,
    at: Span,
    outer: readonly EntityDraft[],
    { gender, phrase }: { gender?: Gender | undefined; phrase?: NounPhrase },
  ): Anaphor {
    const { layout } = this.article;
    const block = blockAt(layout, at.start);
    const body = layout.blocks.findIndex(({ role }) => role === 'BODY');
    return {
      kind,
      at,
      sentence: Math.max(0, sentenceAt(layout, at.start)),
      block,
      quotation: quotationAt(layout, at.start),
      zone: layout.blocks[block]?.role === 'HEADLINE' ? 'headline' : block <= body ? 'lead' : 'body',
      ...(gender && { gender }),
      ...(phrase && { phrase }),
      within: new Set(outer.map(({ id }) => id)),
    };
  }

  private options(anaphor: Anaphor): Option[] {
    const { text, ledger, spoken } = this.article;
    const candidates = candidatesFor(anaphor, ledger);
    return featuresOf(text, anaphor, candidates, spoken).map((features, i) => ({
      draft: (candidates[i] as Candidate).draft,
      features,
    }));
  }

  /** The likeliest option; without a draft where nobody known is meant or it cannot be told. Undefined without options. */
  private rank(
    anaphor: Anaphor,
    options: readonly Option[],
  ): { draft?: EntityDraft; score: number; candidates: Resolution['candidates'] } | undefined {
    if (options.length === 0) return undefined;
    const chances = this.article.choose(anaphor, options);
    const order = options.map((_, i) => i).sort((a, b) => (chances[b] as number) - (chances[a] as number));
    const [best] = order as [number];
    const score = chances[best] as number;
    const draft = options[best]?.draft;
    if (draft && score >= SURE[anaphor.kind]) return { draft, score, candidates: [] };
    const candidates = order.flatMap((i) => {
      const one = options[i]?.draft;
      return one && one.named && (chances[i] as number) > 0.05
        ? [{ draft: one, score: chances[i] as number }]
        : [];
    });
    return { score: draft ? 1 - score : score, candidates: candidates.slice(0, MOST_CANDIDATES) };
  }
}

const genderOf = ({ noun, plural }: NounPhrase): Gender | undefined =>
  plural ? undefined : MALE.has(noun) ? 'he' : FEMALE.has(noun) ? 'she' : undefined;

/** That a description means nobody known. */
const freshOption = (anaphor: Anaphor, phrase: NounPhrase, options: readonly Option[]): Option => ({
  features: featuresOfNew(
    anaphor,
    phrase,
    options.flatMap(({ draft }) => (draft ? [{ draft }] : [])),
  ),
});

/** Notes what a description says of whom it means: "elderly", "Polish". */
function attribute(draft: EntityDraft, { modifiers }: NounPhrase): void {
  for (const word of modifiers) draft.attributes.add(fold(word));
}
