import type { Attribution } from '../../src/model/attribution.js';
import type { EntityType, Name } from '../../src/model/entity.js';
import { blockAt, type Layout } from '../../src/model/layout.js';
import { covers, type Span } from '../../src/model/span.js';
import { fold } from '../../src/ontology/fold.js';
import { DOCUMENT_NOUNS, ORGANISATION_NOUNS, PERSON_NOUNS, ROLE_NOUNS } from '../language/en/nouns.js';
import { pointedBackAt } from './definite-descriptions.js';
import type { EntityDraft, EntityDrafts } from './entity-draft.js';
import type { Salience } from './salience.js';
import { headOf, type SourceHead } from './source-heads.js';

/** Finds, for source phrases in text order, the entities they mean, and adds a mention to each. */
export class Speakers {
  private readonly singular = (draft: EntityDraft): boolean => draft.type === 'PERSON';

  constructor(
    private readonly text: string,
    private readonly layout: Layout,
    private readonly names: readonly Name[],
    private readonly attributions: readonly Attribution[],
    private readonly drafts: EntityDrafts,
    private readonly salience: Salience,
  ) {}

  /** Empty when the phrase is a pronoun that nothing before it explains. */
  of(source: Span): readonly EntityDraft[] {
    const head = headOf(this.text, this.layout, this.names, source);
    if (!head) return [];
    if (head.form === 'NAME') {
      return [
        ...new Set(
          head.names.map((name) => this.drafts.namedAt(name)).filter((draft) => draft !== undefined),
        ),
      ];
    }
    const draft = head.form === 'PRONOUN' ? this.byPronoun(head) : this.byDescription(head);
    draft?.addMention(head.at, head.form);
    return draft ? [draft] : [];
  }

  private byPronoun({ word, at }: SourceHead & { form: 'PRONOUN' }): EntityDraft | undefined {
    const { all } = this.drafts;
    if (word === 'he' || word === 'she') {
      const draft = this.salience.best(at, all, this.singular, word);
      if (draft) draft.gender ??= word;
      return draft;
    }
    if (word === 'it') {
      return (
        this.salience.best(at, all, ({ type }) => type === 'ORGANISATION' || type === 'DOCUMENT') ??
        this.salience.best(at, all, ({ type }) => type === 'COUNTRY')
      );
    }
    if (word === 'they')
      return this.salience.best(at, all, ({ type }) => type === 'GROUP' || type === 'ORGANISATION');
    return undefined;
  }

  private byDescription({ noun, plural, at }: SourceHead & { form: 'DESCRIPTION' }): EntityDraft {
    const words = this.text.slice(at.start, at.end);
    const definite = /^(?:the|that|this|his|her|its|their)\b/iu.test(words) && !plural;
    const known = definite ? pointedBackAt(words, noun, at, this.drafts.all, this.salience) : undefined;
    return (
      known ??
      this.alike(words) ??
      this.forward(noun, plural, at) ??
      this.drafts.add(typeOf(noun, plural), nameOf(words), false)
    );
  }

  /** The same words were used for an unnamed source before. */
  private alike(words: string): EntityDraft | undefined {
    const folded = fold(words);
    return this.drafts.all.find((draft) => !draft.named && fold(draft.name) === folded);
  }

  /**
   * "The head of the mission told … . “…,” Matilda Bogner said.": newswire gives the office first and the name with the
   * next words. It is the source of the next attribution, when that names, for the first time and without a title,
   * somebody within the next two paragraphs.
   */
  private forward(noun: string, plural: boolean, at: Span): EntityDraft | undefined {
    if (plural || !ROLE_NOUNS.has(noun)) return undefined;
    const next = this.attributions.find(({ source }) => source.some(({ start }) => start >= at.end));
    const source = next?.source[0];
    if (!source || blockAt(this.layout, source.start) - blockAt(this.layout, at.start) > 2) return undefined;
    const head = headOf(this.text, this.layout, this.names, source);
    const name = head?.form === 'NAME' && head.names.length === 1 ? head.names[0] : undefined;
    const draft =
      name?.type === 'PERSON' && name.start === source.start && name.end === source.end
        ? this.drafts.namedAt(name)
        : undefined;
    const isFirst = draft?.mentions.every(({ start, form }) => form !== 'NAME' || start >= source.start);
    const fits =
      draft?.roles.length === 0 || draft?.roles.some(({ text }) => fold(text).split(' ').includes(noun));
    if (!draft || !isFirst || !fits) return undefined;
    const holder = this.names.find((one) => covers(at, one) && one.type !== 'PERSON');
    const of = holder && this.drafts.namedAt(holder);
    draft.addRole({ title: noun, text: nameOf(this.text.slice(at.start, at.end)), ...(of && { of: of.id }) });
    return draft;
  }
}

/** A description as a name: without article, relative clause, apposition or time at its end. */
const nameOf = (words: string): string =>
  words
    .replace(/\s+/gu, ' ')
    .replace(/^(?:the|an|a) (?=.)/iu, '')
    .replace(/(?:, .*| (?:who|which|that) .*)$/u, '')
    .replace(TIME_AT_END, '');

const TIME_AT_END =
  / (?:on|in|from|last) (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)\b.*$/u;

function typeOf(noun: string, plural: boolean): EntityType {
  if (DOCUMENT_NOUNS.has(noun)) return 'DOCUMENT';
  if (plural) return 'GROUP';
  if (ROLE_NOUNS.has(noun) || PERSON_NOUNS.has(noun)) return 'PERSON';
  return ORGANISATION_NOUNS.has(noun) ? 'ORGANISATION' : 'GROUP';
}
