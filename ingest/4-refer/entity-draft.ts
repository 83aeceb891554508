import type {
  EntityType,
  ExternalIds,
  Mention,
  MentionForm,
  Name,
  Reference,
  Role,
} from '../../src/model/entity.js';
import { inTextOrder, type Span } from '../../src/model/span.js';
import { fold } from '../../src/ontology/fold.js';
import { FEMALE, MALE } from '../language/en/nouns.js';

export type Gender = 'he' | 'she';

/** An entity of the article while its mentions are still being gathered. */
export class EntityDraft {
  readonly aliases = new Set<string>();
  /** Its names as they are compared. */
  readonly folded = new Set<string>();
  readonly roles: Role[] = [];
  readonly mentions: Mention[] = [];
  /** Nouns, folded, that the article says it is: "spokesman", "newspaper", "farmer". */
  readonly nouns = new Set<string>();
  /** The other words of those phrases, folded: "pentagon", "biggest". */
  readonly attributes = new Set<string>();
  gender: Gender | undefined;
  /** How often each pronoun has been taken to mean it. */
  readonly calledBefore: Record<Gender, number> = { he: 0, she: 0 };
  /** For what has no name: it is several. */
  plural = false;
  /** It is named in the headline or in the first paragraph. */
  opens = false;
  /** Nobody has been found to mean it yet: a noun phrase of the narration that a pronoun may point at. */
  latent = false;

  constructor(
    readonly id: string,
    readonly type: EntityType,
    public name: string,
    readonly named: boolean,
    readonly ids: ExternalIds = {},
  ) {
    this.folded.add(fold(name));
  }

  addName(text: string, name: Name): void {
    this.addMention(name, 'NAME');
    if (!name.demonym) this.addAlias(text.slice(name.start, name.end));
  }

  addAlias(words: string): void {
    this.aliases.add(words);
    this.folded.add(fold(words));
  }

  addMention({ start, end }: Span, form: MentionForm): void {
    if (!this.mentions.some((mention) => mention.start === start && mention.end === end)) {
      this.mentions.push({ start, end, form });
    }
  }

  addRole(role: Role): void {
    if (!this.roles.some(({ text }) => text === role.text)) this.roles.push(role);
    this.learnGender(role.text);
  }

  /** "spokeswoman" and "Mr." tell, once and for all: the first word that does decides. */
  learnGender(words: string): void {
    for (const word of words.toLowerCase().split(/[^\p{L}]+/u)) {
      if (this.gender === undefined && MALE.has(word)) this.gender = 'he';
      if (this.gender === undefined && FEMALE.has(word)) this.gender = 'she';
    }
  }

  toReference(): Reference {
    const { id, type, name, named, ids } = this;
    const aliases = [...this.aliases].filter((alias) => alias !== name).sort();
    return {
      id,
      type,
      name,
      named,
      aliases,
      ids,
      roles: [...this.roles],
      mentions: [...this.mentions].sort(inTextOrder),
    };
  }
}

/** The entities of one article in the order in which they were met; ids are e1, e2, … */
export class EntityDrafts {
  readonly all: EntityDraft[] = [];
  private readonly byName = new Map<string, EntityDraft>();
  private readonly byDescription = new Map<string, EntityDraft>();

  add(type: EntityType, name: string, named: boolean, ids: ExternalIds = {}): EntityDraft {
    const draft = new EntityDraft(`e${this.all.length + 1}`, type, name, named, ids);
    this.all.push(draft);
    if (!named && !this.byDescription.has(fold(name))) this.byDescription.set(fold(name), draft);
    return draft;
  }

  /** The first entity without a name that was called so. */
  unnamed(words: string): EntityDraft | undefined {
    return this.byDescription.get(fold(words));
  }

  /** Gives a name of the text to an entity. */
  assign(text: string, name: Name, draft: EntityDraft): void {
    draft.addName(text, name);
    this.byName.set(`${name.start}-${name.end}`, draft);
  }

  /** The entity that a name at exactly this place was given to. */
  namedAt({ start, end }: Span): EntityDraft | undefined {
    return this.byName.get(`${start}-${end}`);
  }
}
