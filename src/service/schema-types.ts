// Made from schema.graphql by "npm run generate": change that, not this.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { StatementRecord, SpeakerRecord, AboutRecord } from '../graph/read/statement-record.js';
import type {
  EvidenceParent,
  StatementConnectionParent,
  EntityConnectionParent,
  ArticleConnectionParent,
  JudgedSideParent,
  JudgementConnectionParent,
} from './parents.js';
import type { ArticleRecord } from '../graph/read/article-record.js';
import type { HeldRoleRecord } from '../graph/read/roles-of.js';
import type { JudgedRecord } from '../graph/read/judgements.js';
import type {
  SpeakerCountConnectionParent,
  PositionConnectionParent,
  PositionParent,
  SourceReportParent,
  MissingSourceConnectionParent,
  CompanionConnectionParent,
  SearchResultParent,
  StatementHitParent,
  StatementHitConnectionParent,
  EntityHitParent,
  EntityHitConnectionParent,
  ArticleHitParent,
  ArticleHitConnectionParent,
  NewStatementConnectionParent,
  NearPlaceConnectionParent,
  AddedStatementParent,
} from './question-parents.js';
import type { SpeakerCount as SpeakerCountRecord } from '../graph/read/speakers.js';
import type { Companion as CompanionRecord } from '../graph/read/companions.js';
import type { MissingSource as MissingSourceRecord } from '../graph/read/missing-sources.js';
import type { NearPlace as NearPlaceRecord } from '../graph/read/near.js';
import type {
  TypeShare as TypeShareRecord,
  CountryShare as CountryShareRecord,
} from '../graph/read/source-diversity.js';
import type { PathRecord, StepRecord } from '../graph/read/paths.js';
import type { MarkRecord } from '../graph/read/marks.js';
import type { EntityRecord } from '../graph/read/entity-record.js';
import type { ServiceContext } from './context.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string };
  String: { input: string; output: string };
  Boolean: { input: boolean; output: boolean };
  Int: { input: number; output: number };
  Float: { input: number; output: number };
  /** A day, ISO 8601: 2022-03-30. */
  Date: { input: string; output: string };
};

/** What can be asked. */
export type Query = {
  readonly __typename?: 'Query';
  /**
   * Statements, newest first or oldest first. All arguments narrow the list; without any it is everything.
   * A name is found whatever its case and accents; where several entities bear it, all of them count.
   */
  readonly statements: StatementConnection;
  /**
   * Who spoke about somebody or something, the one with most statements first, with counts by month.
   * A list by counts keeps its order while articles arrive: its cursors know what was there when it was begun.
   */
  readonly speakers: SpeakerCountConnection;
  /**
   * How somebody's words about something changed: what they said of it, the oldest first, each with the role held then.
   * What has no day is left out.
   */
  readonly positions: PositionConnection;
  /** What somebody said to others and others to them, newest first: who was quoted as answering whom. */
  readonly exchanges: StatementConnection;
  /** Whom an outlet quotes about somebody or something, in numbers, and whom others quote and it does not. */
  readonly sources: SourceReport;
  /**
   * How two are connected: the shortest ways through statements, roles and places, with the evidence of each step.
   * Of each entity on the way its newest statements are looked at; between the two themselves all are.
   */
  readonly paths: ReadonlyArray<Path>;
  /** What is talked about together with somebody or something, in the same statements: what is in most of them first. */
  readonly companions: CompanionConnection;
  /** Words looked for in what was said, in names and in headlines: any words, no query language. */
  readonly search: SearchResult;
  /**
   * What was added to the record, in the order in which it was: give pageInfo.endCursor as "after" later, and nothing is
   * missed, however old the articles are that arrive. Of a rare thing a page can be empty and still have a next one.
   */
  readonly newStatements: NewStatementConnection;
  /** One statement by its id, or null. */
  readonly statement?: Maybe<Statement>;
  /** Entities by name (any case, any accents) and type, the most talked about first. */
  readonly entities: EntityConnection;
  /** One entity by its id, or null. */
  readonly entity?: Maybe<Entity>;
  /** Names in the record that are close to this one: for "Did you mean". */
  readonly suggestions: ReadonlyArray<Entity>;
  /** Articles, newest first. */
  readonly articles: ArticleConnection;
  /** One article by its id or its address (one of the two), or null. */
  readonly article?: Maybe<Article>;
  /** What the rules are not sure of and nobody has judged: the likeliest to be the same first. */
  readonly judgementSuggestions: JudgementConnection;
  /** What people and tables of names judged of who is who, withdrawn or not, newest first. */
  readonly judgements: JudgementConnection;
};

/** What can be asked. */
export type QueryStatementsArgs = {
  about?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  by?: InputMaybe<Scalars['String']['input']>;
  kind?: InputMaybe<StatementKind>;
  publisher?: InputMaybe<Scalars['String']['input']>;
  saidFrom?: InputMaybe<Scalars['Date']['input']>;
  saidTo?: InputMaybe<Scalars['Date']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
  to?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: StatementOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** What can be asked. */
export type QuerySpeakersArgs = {
  about: ReadonlyArray<Scalars['String']['input']>;
  publisher?: InputMaybe<Scalars['String']['input']>;
  saidFrom?: InputMaybe<Scalars['Date']['input']>;
  saidTo?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** What can be asked. */
export type QueryPositionsArgs = {
  by: Scalars['String']['input'];
  about: ReadonlyArray<Scalars['String']['input']>;
  publisher?: InputMaybe<Scalars['String']['input']>;
  saidFrom?: InputMaybe<Scalars['Date']['input']>;
  saidTo?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** What can be asked. */
export type QueryExchangesArgs = {
  of: Scalars['String']['input'];
  with?: InputMaybe<Scalars['String']['input']>;
  saidFrom?: InputMaybe<Scalars['Date']['input']>;
  saidTo?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** What can be asked. */
export type QuerySourcesArgs = {
  publisher: Scalars['String']['input'];
  about: ReadonlyArray<Scalars['String']['input']>;
  saidFrom?: InputMaybe<Scalars['Date']['input']>;
  saidTo?: InputMaybe<Scalars['Date']['input']>;
};

/** What can be asked. */
export type QueryPathsArgs = {
  from: Scalars['String']['input'];
  to: Scalars['String']['input'];
  longest?: Scalars['Int']['input'];
  most?: Scalars['Int']['input'];
};

/** What can be asked. */
export type QueryCompanionsArgs = {
  of: ReadonlyArray<Scalars['String']['input']>;
  type?: InputMaybe<EntityType>;
  publisher?: InputMaybe<Scalars['String']['input']>;
  saidFrom?: InputMaybe<Scalars['Date']['input']>;
  saidTo?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** What can be asked. */
export type QuerySearchArgs = {
  text: Scalars['String']['input'];
};

/** What can be asked. */
export type QueryNewStatementsArgs = {
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** What can be asked. */
export type QueryStatementArgs = {
  id: Scalars['ID']['input'];
};

/** What can be asked. */
export type QueryEntitiesArgs = {
  name?: InputMaybe<Scalars['String']['input']>;
  type?: InputMaybe<EntityType>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** What can be asked. */
export type QueryEntityArgs = {
  id: Scalars['ID']['input'];
};

/** What can be asked. */
export type QuerySuggestionsArgs = {
  name: Scalars['String']['input'];
  first?: Scalars['Int']['input'];
};

/** What can be asked. */
export type QueryArticlesArgs = {
  publisher?: InputMaybe<Scalars['String']['input']>;
  publishedFrom?: InputMaybe<Scalars['Date']['input']>;
  publishedTo?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** What can be asked. */
export type QueryArticleArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  url?: InputMaybe<Scalars['String']['input']>;
};

/** What can be asked. */
export type QueryJudgementSuggestionsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What can be asked. */
export type QueryJudgementsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What is told as it happens, over the protocol graphql-transport-ws at the same address. */
export type Subscription = {
  readonly __typename?: 'Subscription';
  /**
   * Each statement that is added to the record and that the filter finds. With the cursor of the last one received, as
   * "after", it goes on from there: nothing is missed, whatever happened in between.
   */
  readonly statementAdded: AddedStatement;
};

/** What is told as it happens, over the protocol graphql-transport-ws at the same address. */
export type SubscriptionStatementAddedArgs = {
  filter?: InputMaybe<StatementFilter>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A statement that was added, and where to go on from. */
export type AddedStatement = {
  readonly __typename?: 'AddedStatement';
  /** Give it as "after" to go on behind this one. */
  readonly cursor: Scalars['String']['output'];
  /** The statement. */
  readonly statement: Statement;
};

/** What narrows a list of statements: all of it holds. */
export type StatementFilter = {
  /** Names or ids of entities that the content must speak of: all of them. */
  readonly about?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Name or id of who said it. */
  readonly by?: InputMaybe<Scalars['String']['input']>;
  /** Name or id of whom it was said to. */
  readonly to?: InputMaybe<Scalars['String']['input']>;
  /** Name or id of the place where it was said. */
  readonly at?: InputMaybe<Scalars['String']['input']>;
  /** Only statements of this kind. */
  readonly kind?: InputMaybe<StatementKind>;
  /** Only articles of this publisher, as it is written on the article. */
  readonly publisher?: InputMaybe<Scalars['String']['input']>;
  /** Said on this day or later; the day of publication counts where the article does not say when it was said. */
  readonly saidFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Said on this day or earlier. */
  readonly saidTo?: InputMaybe<Scalars['Date']['input']>;
  /** Only statements whose words contain all of these, with the accents that they have here. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** How a list of statements is sorted: by the day it was said or else published, then by article and place in it. */
export type StatementOrder =
  /** The latest day first; what has no day comes last. */
  | 'NEWEST_FIRST'
  /** The earliest day first; what has no day comes before all. */
  | 'OLDEST_FIRST';

/** How much of the content stands in quotation marks: all, none or some of it. */
export type StatementKind =
  /** All of it. */
  | 'DIRECT'
  /** None of it. */
  | 'INDIRECT'
  /** Some of it. */
  | 'MIXED';

/** What the source did: said it, wrote it, thinks it, intends it, or shows it (a poll, a study). */
export type Act =
  /** Said it. */
  | 'SPEECH'
  /** Wrote it. */
  | 'WRITING'
  /** Thinks it. */
  | 'THOUGHT'
  /** Plans it or announced it as a plan. */
  | 'INTENTION'
  /** Shows it: a poll, a study. */
  | 'EVIDENCE';

/** How a text refers to an entity. */
export type MentionForm =
  /** By name, or by an adjective of nationality. */
  | 'NAME'
  /** By a pronoun. */
  | 'PRONOUN'
  /** By a description: "the mayor". */
  | 'DESCRIPTION';

/** What sort of thing an entity is. */
export type EntityType =
  /** A human being. */
  | 'PERSON'
  /** A company, ministry, party, army, agency, team. */
  | 'ORGANISATION'
  /** A town or city. */
  | 'CITY'
  /** A state. */
  | 'COUNTRY'
  /** Part of a country, or of several. */
  | 'REGION'
  /** Any other place: a river, a street, a building. */
  | 'PLACE'
  /** An unnamed or collective source, local to its article: "Western allies". */
  | 'GROUP'
  /** A poll, report or law that speaks, local to its article. */
  | 'DOCUMENT';

/** Content that an article attributes to a source. One cue, one statement. */
export type Statement = {
  readonly __typename?: 'Statement';
  /** Stays the same however often the article is read. */
  readonly id: Scalars['ID']['output'];
  /** The words, cut from the article, never rewritten; fragments are joined by " … ". */
  readonly text: Scalars['String']['output'];
  /** The fragments of the content, each exactly as it stands in the article. */
  readonly quotes: ReadonlyArray<Scalars['String']['output']>;
  /** How much of the content stands in quotation marks. */
  readonly kind: StatementKind;
  /** What the source did. */
  readonly act: Act;
  /** The words that show the attribution: "said", "according to". */
  readonly cue?: Maybe<Scalars['String']['output']>;
  /** The phrase that names who it is from, as it stands in the article. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** Who said it, each with the role spoken in. Empty when the article does not tell. */
  readonly speakers: ReadonlyArray<Speaker>;
  /** Whom and what the content speaks of. */
  readonly about: ReadonlyArray<About>;
  /** Who it was said to. */
  readonly addressees: ReadonlyArray<Entity>;
  /** The day it was said, where the article tells. */
  readonly saidOn?: Maybe<Scalars['Date']['output']>;
  /** The article's words for when it was said. */
  readonly saidOnText?: Maybe<Scalars['String']['output']>;
  /** Where it was said, where that is a place on the record. */
  readonly place?: Maybe<Entity>;
  /** The article's words for where it was said. */
  readonly placeText?: Maybe<Scalars['String']['output']>;
  /** The day that lists are sorted by: saidOn or, without it, the day of publication. */
  readonly date?: Maybe<Scalars['Date']['output']>;
  /** The article that it stands in. */
  readonly article: Article;
  /** The statement inside whose content this one stands. */
  readonly within?: Maybe<Statement>;
  /** All statements that this one stands in, the outermost first: who says that somebody says it. */
  readonly chain: ReadonlyArray<Statement>;
  /** The statements that stand directly in this one's content, in text order. */
  readonly inner: ReadonlyArray<Statement>;
  /** The place of each fragment in the article. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** How sure the reader is, 0 to 1. */
  readonly score: Scalars['Float']['output'];
};

/** A speaker and the role spoken in. */
export type Speaker = {
  readonly __typename?: 'Speaker';
  /** Who. */
  readonly entity: Entity;
  /** The role at the time, as the article gives it: "Pentagon spokesman". */
  readonly as?: Maybe<Scalars['String']['output']>;
};

/** An entity that a statement speaks of, and how. */
export type About = {
  readonly __typename?: 'About';
  /** Whom or what. */
  readonly entity: Entity;
  /** How the content refers to it: the strongest of name, pronoun, description. */
  readonly form: MentionForm;
};

/** Where a fragment stands in the article's text. */
export type Evidence = {
  readonly __typename?: 'Evidence';
  /** Up to 32 characters before it. */
  readonly prefix: Scalars['String']['output'];
  /** The fragment itself, character for character. */
  readonly exact: Scalars['String']['output'];
  /** Up to 32 characters after it. */
  readonly suffix: Scalars['String']['output'];
  /** First UTF-16 code unit. */
  readonly start: Scalars['Int']['output'];
  /** The code unit after the last. */
  readonly end: Scalars['Int']['output'];
  /** The article's address with a text fragment that scrolls to the words; null for an article without address. */
  readonly url?: Maybe<Scalars['String']['output']>;
};

/** One published piece, known by its canonical address or, without one, by its text. */
export type Article = {
  readonly __typename?: 'Article';
  /** Stays the same however often the article is read. */
  readonly id: Scalars['ID']['output'];
  /** Its canonical address. */
  readonly url?: Maybe<Scalars['String']['output']>;
  /** Its headline. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** Who published it. */
  readonly publisher?: Maybe<Scalars['String']['output']>;
  /** The day of publication. */
  readonly publishedAt?: Maybe<Scalars['Date']['output']>;
  /** ISO 639-1 code of its language. */
  readonly language?: Maybe<Scalars['String']['output']>;
  /** The frozen text of its newest version, that all positions index. */
  readonly text: Scalars['String']['output'];
  /** SHA-256 of that text. */
  readonly sha256: Scalars['String']['output'];
  /** Every stretch of the text of which something is known, in text order, what goes further before what it holds. */
  readonly marks: ReadonlyArray<Mark>;
  /** Its statements in text order. */
  readonly statements: StatementConnection;
};

/** One published piece, known by its canonical address or, without one, by its text. */
export type ArticleStatementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A role that somebody holds, with the first and last day it was seen in an article. */
export type HeldRole = {
  readonly __typename?: 'HeldRole';
  /** The title: "spokesman". */
  readonly title: Scalars['String']['output'];
  /** Where it is held. */
  readonly of: Entity;
  /** The day of the first article that gives it. */
  readonly firstSeen?: Maybe<Scalars['Date']['output']>;
  /** The day of the last. */
  readonly lastSeen?: Maybe<Scalars['Date']['output']>;
};

/** Who or what somebody's words are about or from. */
export type Entity = {
  /** Stays the same however often its articles are read. */
  readonly id: Scalars['ID']['output'];
  /** What sort of thing it is. */
  readonly type: EntityType;
  /** The fullest name that articles use. */
  readonly name: Scalars['String']['output'];
  /** Other names that articles use. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** What others said about it, newest first. */
  readonly statementsAbout: StatementConnection;
  /** What it said, newest first. */
  readonly statementsBy: StatementConnection;
  /** What was said to it, newest first. */
  readonly statementsTo: StatementConnection;
};

/** Who or what somebody's words are about or from. */
export type EntityStatementsAboutArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Who or what somebody's words are about or from. */
export type EntityStatementsByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Who or what somebody's words are about or from. */
export type EntityStatementsToArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A human being. */
export type Person = Entity & {
  readonly __typename?: 'Person';
  /** Stays the same however often its articles are read. */
  readonly id: Scalars['ID']['output'];
  /** What sort of thing it is. */
  readonly type: EntityType;
  /** The fullest name that articles use. */
  readonly name: Scalars['String']['output'];
  /** Other names that articles use. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** What others said about it, newest first. */
  readonly statementsAbout: StatementConnection;
  /** What it said, newest first. */
  readonly statementsBy: StatementConnection;
  /** What was said to it, newest first. */
  readonly statementsTo: StatementConnection;
  /** Titles held, the latest first. */
  readonly roles: ReadonlyArray<HeldRole>;
};

/** A human being. */
export type PersonStatementsAboutArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A human being. */
export type PersonStatementsByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A human being. */
export type PersonStatementsToArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A company, ministry, party, army, agency, team … */
export type Organisation = Entity & {
  readonly __typename?: 'Organisation';
  /** Stays the same however often its articles are read. */
  readonly id: Scalars['ID']['output'];
  /** What sort of thing it is. */
  readonly type: EntityType;
  /** The fullest name that articles use. */
  readonly name: Scalars['String']['output'];
  /** Other names that articles use. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** What others said about it, newest first. */
  readonly statementsAbout: StatementConnection;
  /** What it said, newest first. */
  readonly statementsBy: StatementConnection;
  /** What was said to it, newest first. */
  readonly statementsTo: StatementConnection;
};

/** A company, ministry, party, army, agency, team … */
export type OrganisationStatementsAboutArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A company, ministry, party, army, agency, team … */
export type OrganisationStatementsByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A company, ministry, party, army, agency, team … */
export type OrganisationStatementsToArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A town or city. As a speaker ("Moscow said") it stands for the government that sits there. */
export type City = Entity & {
  readonly __typename?: 'City';
  /** Stays the same however often its articles are read. */
  readonly id: Scalars['ID']['output'];
  /** What sort of thing it is. */
  readonly type: EntityType;
  /** The fullest name that articles use. */
  readonly name: Scalars['String']['output'];
  /** Other names that articles use. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** What others said about it, newest first. */
  readonly statementsAbout: StatementConnection;
  /** What it said, newest first. */
  readonly statementsBy: StatementConnection;
  /** What was said to it, newest first. */
  readonly statementsTo: StatementConnection;
  /** What was said there, newest first. */
  readonly statementsAt: StatementConnection;
  /** What of the record lies near, the nearest first. */
  readonly near: NearPlaceConnection;
  /** Its number in GeoNames. */
  readonly geonames?: Maybe<Scalars['String']['output']>;
  /** Degrees, north positive. */
  readonly latitude?: Maybe<Scalars['Float']['output']>;
  /** Degrees, east positive. */
  readonly longitude?: Maybe<Scalars['Float']['output']>;
  /** Inhabitants. */
  readonly population?: Maybe<Scalars['Int']['output']>;
  /** The country it lies in. */
  readonly country?: Maybe<Country>;
};

/** A town or city. As a speaker ("Moscow said") it stands for the government that sits there. */
export type CityStatementsAboutArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A town or city. As a speaker ("Moscow said") it stands for the government that sits there. */
export type CityStatementsByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A town or city. As a speaker ("Moscow said") it stands for the government that sits there. */
export type CityStatementsToArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A town or city. As a speaker ("Moscow said") it stands for the government that sits there. */
export type CityStatementsAtArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A town or city. As a speaker ("Moscow said") it stands for the government that sits there. */
export type CityNearArgs = {
  within?: Scalars['Float']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A state. As a speaker it stands for its government. */
export type Country = Entity & {
  readonly __typename?: 'Country';
  /** Stays the same however often its articles are read. */
  readonly id: Scalars['ID']['output'];
  /** What sort of thing it is. */
  readonly type: EntityType;
  /** The fullest name that articles use. */
  readonly name: Scalars['String']['output'];
  /** Other names that articles use. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** What others said about it, newest first. */
  readonly statementsAbout: StatementConnection;
  /** What it said, newest first. */
  readonly statementsBy: StatementConnection;
  /** What was said to it, newest first. */
  readonly statementsTo: StatementConnection;
  /** What was said there, newest first. */
  readonly statementsAt: StatementConnection;
  /** ISO 3166-1 alpha-2 code. */
  readonly iso?: Maybe<Scalars['String']['output']>;
};

/** A state. As a speaker it stands for its government. */
export type CountryStatementsAboutArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A state. As a speaker it stands for its government. */
export type CountryStatementsByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A state. As a speaker it stands for its government. */
export type CountryStatementsToArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A state. As a speaker it stands for its government. */
export type CountryStatementsAtArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Part of a country, or of several: a state, a province, the Donbas, the Middle East. */
export type Region = Entity & {
  readonly __typename?: 'Region';
  /** Stays the same however often its articles are read. */
  readonly id: Scalars['ID']['output'];
  /** What sort of thing it is. */
  readonly type: EntityType;
  /** The fullest name that articles use. */
  readonly name: Scalars['String']['output'];
  /** Other names that articles use. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** What others said about it, newest first. */
  readonly statementsAbout: StatementConnection;
  /** What it said, newest first. */
  readonly statementsBy: StatementConnection;
  /** What was said to it, newest first. */
  readonly statementsTo: StatementConnection;
  /** What was said there, newest first. */
  readonly statementsAt: StatementConnection;
};

/** Part of a country, or of several: a state, a province, the Donbas, the Middle East. */
export type RegionStatementsAboutArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Part of a country, or of several: a state, a province, the Donbas, the Middle East. */
export type RegionStatementsByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Part of a country, or of several: a state, a province, the Donbas, the Middle East. */
export type RegionStatementsToArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Part of a country, or of several: a state, a province, the Donbas, the Middle East. */
export type RegionStatementsAtArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Any other place: a river, a street, a building. */
export type Place = Entity & {
  readonly __typename?: 'Place';
  /** Stays the same however often its articles are read. */
  readonly id: Scalars['ID']['output'];
  /** What sort of thing it is. */
  readonly type: EntityType;
  /** The fullest name that articles use. */
  readonly name: Scalars['String']['output'];
  /** Other names that articles use. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** What others said about it, newest first. */
  readonly statementsAbout: StatementConnection;
  /** What it said, newest first. */
  readonly statementsBy: StatementConnection;
  /** What was said to it, newest first. */
  readonly statementsTo: StatementConnection;
  /** What was said there, newest first. */
  readonly statementsAt: StatementConnection;
  /** What of the record lies near, the nearest first. */
  readonly near: NearPlaceConnection;
};

/** Any other place: a river, a street, a building. */
export type PlaceStatementsAboutArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Any other place: a river, a street, a building. */
export type PlaceStatementsByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Any other place: a river, a street, a building. */
export type PlaceStatementsToArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Any other place: a river, a street, a building. */
export type PlaceStatementsAtArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Any other place: a river, a street, a building. */
export type PlaceNearArgs = {
  within?: Scalars['Float']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Unnamed or collective people, kept as the article describes them and local to it. */
export type Group = Entity & {
  readonly __typename?: 'Group';
  /** Stays the same however often its articles are read. */
  readonly id: Scalars['ID']['output'];
  /** What sort of thing it is. */
  readonly type: EntityType;
  /** The fullest name that articles use. */
  readonly name: Scalars['String']['output'];
  /** Other names that articles use. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** What others said about it, newest first. */
  readonly statementsAbout: StatementConnection;
  /** What it said, newest first. */
  readonly statementsBy: StatementConnection;
  /** What was said to it, newest first. */
  readonly statementsTo: StatementConnection;
};

/** Unnamed or collective people, kept as the article describes them and local to it. */
export type GroupStatementsAboutArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Unnamed or collective people, kept as the article describes them and local to it. */
export type GroupStatementsByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Unnamed or collective people, kept as the article describes them and local to it. */
export type GroupStatementsToArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A poll, report, letter or law that speaks, local to its article. */
export type Document = Entity & {
  readonly __typename?: 'Document';
  /** Stays the same however often its articles are read. */
  readonly id: Scalars['ID']['output'];
  /** What sort of thing it is. */
  readonly type: EntityType;
  /** The fullest name that articles use. */
  readonly name: Scalars['String']['output'];
  /** Other names that articles use. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** What others said about it, newest first. */
  readonly statementsAbout: StatementConnection;
  /** What it said, newest first. */
  readonly statementsBy: StatementConnection;
  /** What was said to it, newest first. */
  readonly statementsTo: StatementConnection;
};

/** A poll, report, letter or law that speaks, local to its article. */
export type DocumentStatementsAboutArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A poll, report, letter or law that speaks, local to its article. */
export type DocumentStatementsByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A poll, report, letter or law that speaks, local to its article. */
export type DocumentStatementsToArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Where a page begins and ends, and whether there is more. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Whether there is more after it. For a page asked for with "last": whether "before" was given. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether there is more before it. For a page asked for with "first": whether "after" was given. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Give it as "before" to get the page before this one; null for an empty page. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
  /** Give it as "after" to get the next page; null for an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

/** A page of statements. */
export type StatementConnection = {
  readonly __typename?: 'StatementConnection';
  /** The statements of this page, each with its cursor. */
  readonly edges: ReadonlyArray<StatementEdge>;
  /** The statements of this page. */
  readonly nodes: ReadonlyArray<Statement>;
  /** Where this page ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A statement and its cursor. */
export type StatementEdge = {
  readonly __typename?: 'StatementEdge';
  /** The place in the list: give it as "after" to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The statement. */
  readonly node: Statement;
};

/** A page of entities. */
export type EntityConnection = {
  readonly __typename?: 'EntityConnection';
  /** The entities of this page, each with its cursor. */
  readonly edges: ReadonlyArray<EntityEdge>;
  /** The entities of this page. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where this page ends. */
  readonly pageInfo: PageInfo;
};

/** An entity and its cursor. */
export type EntityEdge = {
  readonly __typename?: 'EntityEdge';
  /** The place in the list: give it as "after" to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The entity. */
  readonly node: Entity;
};

/** A page of articles. */
export type ArticleConnection = {
  readonly __typename?: 'ArticleConnection';
  /** The articles of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ArticleEdge>;
  /** The articles of this page. */
  readonly nodes: ReadonlyArray<Article>;
  /** Where this page ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An article and its cursor. */
export type ArticleEdge = {
  readonly __typename?: 'ArticleEdge';
  /** The place in the list: give it as "after" to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The article. */
  readonly node: Article;
};

/**
 * What changes who is who. It takes a key: "Authorization: Bearer KEY". Everything else in the record comes from articles
 * and is never changed.
 */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /**
   * Says that two are one. Each is the id of an entity, of a judged side or of a reference, or a full name. What people
   * judge comes before what the rules judge; of what contradicts itself the newest counts.
   */
  readonly judgeSame: Judgement;
  /** Says that two are not one. */
  readonly judgeDifferent: Judgement;
  /** Withdraws what somebody judged: the record becomes what it would be without. The judgement stays in the log. */
  readonly undoJudgement: Judgement;
};

/**
 * What changes who is who. It takes a key: "Authorization: Bearer KEY". Everything else in the record comes from articles
 * and is never changed.
 */
export type MutationJudgeSameArgs = {
  one: Scalars['String']['input'];
  other: Scalars['String']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
};

/**
 * What changes who is who. It takes a key: "Authorization: Bearer KEY". Everything else in the record comes from articles
 * and is never changed.
 */
export type MutationJudgeDifferentArgs = {
  one: Scalars['String']['input'];
  other: Scalars['String']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
};

/**
 * What changes who is who. It takes a key: "Authorization: Bearer KEY". Everything else in the record comes from articles
 * and is never changed.
 */
export type MutationUndoJudgementArgs = {
  id: Scalars['ID']['input'];
};

/** Whether two are one. */
export type Verdict =
  /** They are. */
  | 'SAME'
  /** They are not. */
  | 'DIFFERENT'
  /** Only the rules say so, to be decided by a person. */
  | 'UNSURE';

/** That two are the same or not, by whom, when and why. */
export type Judgement = {
  readonly __typename?: 'Judgement';
  /** Its id, 32 hexadecimal digits. */
  readonly id: Scalars['ID']['output'];
  /** What was judged. */
  readonly verdict: Verdict;
  /** How sure it is that they are one, 0 to 1. */
  readonly score: Scalars['Float']['output'];
  /** Why, in words. */
  readonly reasons: ReadonlyArray<Scalars['String']['output']>;
  /** A person, a table of names, or the rules with their version. */
  readonly author: Scalars['String']['output'];
  /** When a person judged, ISO 8601; null for the rules, which judge whenever something changes. */
  readonly at?: Maybe<Scalars['String']['output']>;
  /** When it was withdrawn; null while it holds. */
  readonly withdrawnAt?: Maybe<Scalars['String']['output']>;
  /** One of the two. */
  readonly one: JudgedSide;
  /** The other. */
  readonly other: JudgedSide;
};

/** One of two that are judged: a full name, a number of a gazetteer, or the references of one article. */
export type JudgedSide = {
  readonly __typename?: 'JudgedSide';
  /** What a judgement knows it by, however often articles are read again. */
  readonly id: Scalars['ID']['output'];
  /** What sort of thing it is. */
  readonly type: EntityType;
  /** Its name without case and accents, or as it was given. */
  readonly name: Scalars['String']['output'];
  /** Who it is now; null when nothing in the record refers to it. */
  readonly entity?: Maybe<Entity>;
};

/** A page of judgements. */
export type JudgementConnection = {
  readonly __typename?: 'JudgementConnection';
  /** The judgements of this page, each with its cursor. */
  readonly edges: ReadonlyArray<JudgementEdge>;
  /** The judgements of this page. */
  readonly nodes: ReadonlyArray<Judgement>;
  /** Where this page ends. */
  readonly pageInfo: PageInfo;
};

/** A judgement and its cursor. */
export type JudgementEdge = {
  readonly __typename?: 'JudgementEdge';
  /** The place in the list: give it as "after" to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The judgement. */
  readonly node: Judgement;
};

/** Somebody who spoke about something, and how often. */
export type SpeakerCount = {
  readonly __typename?: 'SpeakerCount';
  /** Who. */
  readonly entity: Entity;
  /** The roles spoken in, as the articles give them. */
  readonly roles: ReadonlyArray<Scalars['String']['output']>;
  /** In how many statements. */
  readonly statements: Scalars['Int']['output'];
  /** In how many of each month in which there was one, the earliest first; what has no day is in none. */
  readonly months: ReadonlyArray<MonthCount>;
  /** The day of the first of them, where an article gives one. */
  readonly firstSaidOn?: Maybe<Scalars['Date']['output']>;
  /** The day of the last. */
  readonly lastSaidOn?: Maybe<Scalars['Date']['output']>;
};

/** How many statements there were in one month. */
export type MonthCount = {
  readonly __typename?: 'MonthCount';
  /** ISO 8601: 2022-03. */
  readonly month: Scalars['String']['output'];
  /** How many. */
  readonly statements: Scalars['Int']['output'];
};

/** A page of speakers. */
export type SpeakerCountConnection = {
  readonly __typename?: 'SpeakerCountConnection';
  /** What is on this page, each with its cursor. */
  readonly edges: ReadonlyArray<SpeakerCountEdge>;
  /** What is on this page. */
  readonly nodes: ReadonlyArray<SpeakerCount>;
  /** Where this page begins and ends. */
  readonly pageInfo: PageInfo;
};

/** One of a page of speakers, and its cursor. */
export type SpeakerCountEdge = {
  readonly __typename?: 'SpeakerCountEdge';
  /** The place in the list: give it as "after" or "before" to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: SpeakerCount;
};

/** What somebody said on a day, and the role held then. */
export type Position = {
  readonly __typename?: 'Position';
  /** The day it was said, or else published. */
  readonly date: Scalars['Date']['output'];
  /** The role spoken in, as the article gives it. */
  readonly as?: Maybe<Scalars['String']['output']>;
  /** The roles of which articles show that they were held on that day. */
  readonly held: ReadonlyArray<HeldRole>;
  /** The words. */
  readonly statement: Statement;
};

/** A page of positions. */
export type PositionConnection = {
  readonly __typename?: 'PositionConnection';
  /** What is on this page, each with its cursor. */
  readonly edges: ReadonlyArray<PositionEdge>;
  /** What is on this page. */
  readonly nodes: ReadonlyArray<Position>;
  /** Where this page begins and ends. */
  readonly pageInfo: PageInfo;
};

/** One of a page of positions, and its cursor. */
export type PositionEdge = {
  readonly __typename?: 'PositionEdge';
  /** The place in the list: give it as "after" or "before" to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: Position;
};

/** Whom an outlet quotes about something. */
export type SourceReport = {
  readonly __typename?: 'SourceReport';
  /** How many statements about it the outlet has. */
  readonly statements: Scalars['Int']['output'];
  /** How many of them have a source with a name. */
  readonly named: Scalars['Int']['output'];
  /** How many have only sources without one: "officials", "a poll". */
  readonly unnamed: Scalars['Int']['output'];
  /** Of how many the source is not known. */
  readonly unattributed: Scalars['Int']['output'];
  /** By what sort of thing the source is, most statements first. A statement of two sources counts for both. */
  readonly byType: ReadonlyArray<TypeShare>;
  /** By the country that the source is of: itself, where it lies, or where it holds a role; most statements first. */
  readonly byCountry: ReadonlyArray<CountryShare>;
  /** The sources, the most quoted first. */
  readonly sources: SpeakerCountConnection;
  /** Named sources that others quote about it and this outlet does not, the most quoted first. */
  readonly missing: MissingSourceConnection;
};

/** Whom an outlet quotes about something. */
export type SourceReportSourcesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Whom an outlet quotes about something. */
export type SourceReportMissingArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Sources of one type. */
export type TypeShare = {
  readonly __typename?: 'TypeShare';
  /** What sort of thing they are. */
  readonly type: EntityType;
  /** How many sources. */
  readonly sources: Scalars['Int']['output'];
  /** How many statements they are quoted with. */
  readonly statements: Scalars['Int']['output'];
};

/** Sources of one country. */
export type CountryShare = {
  readonly __typename?: 'CountryShare';
  /** The country, or null for those of which none is known. */
  readonly country?: Maybe<Country>;
  /** How many sources. */
  readonly sources: Scalars['Int']['output'];
  /** How many statements they are quoted with. */
  readonly statements: Scalars['Int']['output'];
};

/** A named source that others quote. */
export type MissingSource = {
  readonly __typename?: 'MissingSource';
  /** Who. */
  readonly entity: Entity;
  /** In how many statements of others. */
  readonly statements: Scalars['Int']['output'];
  /** Who quotes it. */
  readonly publishers: ReadonlyArray<Scalars['String']['output']>;
};

/** A page of missing sources. */
export type MissingSourceConnection = {
  readonly __typename?: 'MissingSourceConnection';
  /** What is on this page, each with its cursor. */
  readonly edges: ReadonlyArray<MissingSourceEdge>;
  /** What is on this page. */
  readonly nodes: ReadonlyArray<MissingSource>;
  /** Where this page begins and ends. */
  readonly pageInfo: PageInfo;
};

/** One of a page of missing sources, and its cursor. */
export type MissingSourceEdge = {
  readonly __typename?: 'MissingSourceEdge';
  /** The place in the list: give it as "after" or "before" to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: MissingSource;
};

/** Entities in a row, each beside the next for a reason that is given. */
export type Path = {
  readonly __typename?: 'Path';
  /** From the one to the other. */
  readonly steps: ReadonlyArray<Step>;
};

/** Why two entities stand beside each other. */
export type Step = {
  readonly __typename?: 'Step';
  /** The one. */
  readonly from: Entity;
  /** The other. */
  readonly to: Entity;
  /** Up to three of the newest statements in which both stand: as speaker, as what is spoken of, as addressee. */
  readonly statements: ReadonlyArray<Statement>;
  /** Titles that one holds at the other. */
  readonly roles: ReadonlyArray<Scalars['String']['output']>;
  /** Whether one is a city in the other. */
  readonly located: Scalars['Boolean']['output'];
};

/** What is talked about together with something, and how often. */
export type Companion = {
  readonly __typename?: 'Companion';
  /** Whom or what. */
  readonly entity: Entity;
  /** In how many statements. */
  readonly statements: Scalars['Int']['output'];
  /** The day of the last of them, where an article gives one. */
  readonly lastSaidOn?: Maybe<Scalars['Date']['output']>;
};

/** A page of companions. */
export type CompanionConnection = {
  readonly __typename?: 'CompanionConnection';
  /** What is on this page, each with its cursor. */
  readonly edges: ReadonlyArray<CompanionEdge>;
  /** What is on this page. */
  readonly nodes: ReadonlyArray<Companion>;
  /** Where this page begins and ends. */
  readonly pageInfo: PageInfo;
};

/** One of a page of companions, and its cursor. */
export type CompanionEdge = {
  readonly __typename?: 'CompanionEdge';
  /** The place in the list: give it as "after" or "before" to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: Companion;
};

/** What holds the words that were looked for. */
export type SearchResult = {
  readonly __typename?: 'SearchResult';
  /** Statements whose words hold all of them, newest first. */
  readonly statements: StatementHitConnection;
  /** Entities whose names hold all of them, the one with most statements first. */
  readonly entities: EntityHitConnection;
  /** Articles whose headline holds all of them, newest first. */
  readonly articles: ArticleHitConnection;
};

/** What holds the words that were looked for. */
export type SearchResultStatementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** What holds the words that were looked for. */
export type SearchResultEntitiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** What holds the words that were looked for. */
export type SearchResultArticlesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Where a word that was looked for stands in a text. */
export type Highlight = {
  readonly __typename?: 'Highlight';
  /** First UTF-16 code unit. */
  readonly start: Scalars['Int']['output'];
  /** The code unit after the last. */
  readonly end: Scalars['Int']['output'];
};

/** A statement that holds the words. */
export type StatementHit = {
  readonly __typename?: 'StatementHit';
  /** The statement. */
  readonly statement: Statement;
  /** Where they stand in its text. */
  readonly highlights: ReadonlyArray<Highlight>;
};

/** A page of statements that were found. */
export type StatementHitConnection = {
  readonly __typename?: 'StatementHitConnection';
  /** What is on this page, each with its cursor. */
  readonly edges: ReadonlyArray<StatementHitEdge>;
  /** What is on this page. */
  readonly nodes: ReadonlyArray<StatementHit>;
  /** Where this page begins and ends. */
  readonly pageInfo: PageInfo;
};

/** One of a page of statements that were found, and its cursor. */
export type StatementHitEdge = {
  readonly __typename?: 'StatementHitEdge';
  /** The place in the list: give it as "after" or "before" to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: StatementHit;
};

/** An entity whose names hold the words. */
export type EntityHit = {
  readonly __typename?: 'EntityHit';
  /** The entity. */
  readonly entity: Entity;
  /** The name of it that holds most of them. */
  readonly name: Scalars['String']['output'];
  /** Where they stand in that name. */
  readonly highlights: ReadonlyArray<Highlight>;
};

/** A page of entities that were found. */
export type EntityHitConnection = {
  readonly __typename?: 'EntityHitConnection';
  /** What is on this page, each with its cursor. */
  readonly edges: ReadonlyArray<EntityHitEdge>;
  /** What is on this page. */
  readonly nodes: ReadonlyArray<EntityHit>;
  /** Where this page begins and ends. */
  readonly pageInfo: PageInfo;
};

/** One of a page of entities that were found, and its cursor. */
export type EntityHitEdge = {
  readonly __typename?: 'EntityHitEdge';
  /** The place in the list: give it as "after" or "before" to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: EntityHit;
};

/** An article whose headline holds the words. */
export type ArticleHit = {
  readonly __typename?: 'ArticleHit';
  /** The article. */
  readonly article: Article;
  /** Where they stand in its title. */
  readonly highlights: ReadonlyArray<Highlight>;
};

/** A page of articles that were found. */
export type ArticleHitConnection = {
  readonly __typename?: 'ArticleHitConnection';
  /** What is on this page, each with its cursor. */
  readonly edges: ReadonlyArray<ArticleHitEdge>;
  /** What is on this page. */
  readonly nodes: ReadonlyArray<ArticleHit>;
  /** Where this page begins and ends. */
  readonly pageInfo: PageInfo;
};

/** One of a page of articles that were found, and its cursor. */
export type ArticleHitEdge = {
  readonly __typename?: 'ArticleHitEdge';
  /** The place in the list: give it as "after" or "before" to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: ArticleHit;
};

/** A page of statements in the order of their arrival. */
export type NewStatementConnection = {
  readonly __typename?: 'NewStatementConnection';
  /** What is on this page, each with its cursor. */
  readonly edges: ReadonlyArray<NewStatementEdge>;
  /** What is on this page. */
  readonly nodes: ReadonlyArray<Statement>;
  /** Where this page begins and ends. */
  readonly pageInfo: PageInfo;
  /** The cursor of the newest of all: nothing is new behind it. */
  readonly now: Scalars['String']['output'];
};

/** One of a page of statements in the order of their arrival, and its cursor. */
export type NewStatementEdge = {
  readonly __typename?: 'NewStatementEdge';
  /** The place in the list: give it as "after" or "before" to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: Statement;
};

/** What a stretch of an article's text is. */
export type MarkKind =
  /** Part of what somebody says. */
  | 'CONTENT'
  /** The phrase that names who says it. */
  | 'SOURCE'
  /** The words that show the attribution. */
  | 'CUE'
  /** A name, pronoun or description of an entity. */
  | 'MENTION';

/** A stretch of an article's text, to be highlighted. */
export type Mark = {
  readonly __typename?: 'Mark';
  /** First UTF-16 code unit. */
  readonly start: Scalars['Int']['output'];
  /** The code unit after the last. */
  readonly end: Scalars['Int']['output'];
  /** The words, character for character. */
  readonly exact: Scalars['String']['output'];
  /** What it is. */
  readonly kind: MarkKind;
  /** The statement that it is part of; null for a mention. */
  readonly statement?: Maybe<Statement>;
  /** Whom or what a mention means; null for the rest. */
  readonly entity?: Maybe<Entity>;
  /** How a mention refers to it; null for the rest. */
  readonly form?: Maybe<MentionForm>;
};

/** A place near another. */
export type NearPlace = {
  readonly __typename?: 'NearPlace';
  /** The place. */
  readonly entity: Entity;
  /** Kilometres, as the crow flies. */
  readonly distance: Scalars['Float']['output'];
};

/** A page of places near another. */
export type NearPlaceConnection = {
  readonly __typename?: 'NearPlaceConnection';
  /** What is on this page, each with its cursor. */
  readonly edges: ReadonlyArray<NearPlaceEdge>;
  /** What is on this page. */
  readonly nodes: ReadonlyArray<NearPlace>;
  /** Where this page begins and ends. */
  readonly pageInfo: PageInfo;
};

/** One of a page of places near another, and its cursor. */
export type NearPlaceEdge = {
  readonly __typename?: 'NearPlaceEdge';
  /** The place in the list: give it as "after" or "before" to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: NearPlace;
};

export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<
  TResult,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<
  TResult,
  TKey extends string,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<
  TTypes,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
> = (parent: TParent, context: TContext, info: GraphQLResolveInfo) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  obj: T,
  context: TContext,
  info: GraphQLResolveInfo,
) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<
  TResult = Record<PropertyKey, never>,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => TResult | Promise<TResult>;

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  AddedStatement: ResolverTypeWrapper<AddedStatementParent>;
  StatementFilter: StatementFilter;
  StatementOrder: StatementOrder;
  StatementKind: StatementKind;
  Act: Act;
  MentionForm: MentionForm;
  EntityType: EntityType;
  Statement: ResolverTypeWrapper<StatementRecord>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Speaker: ResolverTypeWrapper<SpeakerRecord>;
  About: ResolverTypeWrapper<AboutRecord>;
  Evidence: ResolverTypeWrapper<EvidenceParent>;
  Article: ResolverTypeWrapper<ArticleRecord>;
  HeldRole: ResolverTypeWrapper<HeldRoleRecord>;
  Entity: ResolverTypeWrapper<EntityRecord>;
  Person: ResolverTypeWrapper<EntityRecord>;
  Organisation: ResolverTypeWrapper<EntityRecord>;
  City: ResolverTypeWrapper<EntityRecord>;
  Country: ResolverTypeWrapper<EntityRecord>;
  Region: ResolverTypeWrapper<EntityRecord>;
  Place: ResolverTypeWrapper<EntityRecord>;
  Group: ResolverTypeWrapper<EntityRecord>;
  Document: ResolverTypeWrapper<EntityRecord>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  StatementConnection: ResolverTypeWrapper<StatementConnectionParent>;
  StatementEdge: ResolverTypeWrapper<Omit<StatementEdge, 'node'> & { node: ResolversTypes['Statement'] }>;
  EntityConnection: ResolverTypeWrapper<EntityConnectionParent>;
  EntityEdge: ResolverTypeWrapper<Omit<EntityEdge, 'node'> & { node: ResolversTypes['Entity'] }>;
  ArticleConnection: ResolverTypeWrapper<ArticleConnectionParent>;
  ArticleEdge: ResolverTypeWrapper<Omit<ArticleEdge, 'node'> & { node: ResolversTypes['Article'] }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Verdict: Verdict;
  Judgement: ResolverTypeWrapper<JudgedRecord>;
  JudgedSide: ResolverTypeWrapper<JudgedSideParent>;
  JudgementConnection: ResolverTypeWrapper<JudgementConnectionParent>;
  JudgementEdge: ResolverTypeWrapper<Omit<JudgementEdge, 'node'> & { node: ResolversTypes['Judgement'] }>;
  SpeakerCount: ResolverTypeWrapper<SpeakerCountRecord>;
  MonthCount: ResolverTypeWrapper<MonthCount>;
  SpeakerCountConnection: ResolverTypeWrapper<SpeakerCountConnectionParent>;
  SpeakerCountEdge: ResolverTypeWrapper<
    Omit<SpeakerCountEdge, 'node'> & { node: ResolversTypes['SpeakerCount'] }
  >;
  Position: ResolverTypeWrapper<PositionParent>;
  PositionConnection: ResolverTypeWrapper<PositionConnectionParent>;
  PositionEdge: ResolverTypeWrapper<Omit<PositionEdge, 'node'> & { node: ResolversTypes['Position'] }>;
  SourceReport: ResolverTypeWrapper<SourceReportParent>;
  TypeShare: ResolverTypeWrapper<TypeShareRecord>;
  CountryShare: ResolverTypeWrapper<CountryShareRecord>;
  MissingSource: ResolverTypeWrapper<MissingSourceRecord>;
  MissingSourceConnection: ResolverTypeWrapper<MissingSourceConnectionParent>;
  MissingSourceEdge: ResolverTypeWrapper<
    Omit<MissingSourceEdge, 'node'> & { node: ResolversTypes['MissingSource'] }
  >;
  Path: ResolverTypeWrapper<PathRecord>;
  Step: ResolverTypeWrapper<StepRecord>;
  Companion: ResolverTypeWrapper<CompanionRecord>;
  CompanionConnection: ResolverTypeWrapper<CompanionConnectionParent>;
  CompanionEdge: ResolverTypeWrapper<Omit<CompanionEdge, 'node'> & { node: ResolversTypes['Companion'] }>;
  SearchResult: ResolverTypeWrapper<SearchResultParent>;
  Highlight: ResolverTypeWrapper<Highlight>;
  StatementHit: ResolverTypeWrapper<StatementHitParent>;
  StatementHitConnection: ResolverTypeWrapper<StatementHitConnectionParent>;
  StatementHitEdge: ResolverTypeWrapper<
    Omit<StatementHitEdge, 'node'> & { node: ResolversTypes['StatementHit'] }
  >;
  EntityHit: ResolverTypeWrapper<EntityHitParent>;
  EntityHitConnection: ResolverTypeWrapper<EntityHitConnectionParent>;
  EntityHitEdge: ResolverTypeWrapper<Omit<EntityHitEdge, 'node'> & { node: ResolversTypes['EntityHit'] }>;
  ArticleHit: ResolverTypeWrapper<ArticleHitParent>;
  ArticleHitConnection: ResolverTypeWrapper<ArticleHitConnectionParent>;
  ArticleHitEdge: ResolverTypeWrapper<Omit<ArticleHitEdge, 'node'> & { node: ResolversTypes['ArticleHit'] }>;
  NewStatementConnection: ResolverTypeWrapper<NewStatementConnectionParent>;
  NewStatementEdge: ResolverTypeWrapper<
    Omit<NewStatementEdge, 'node'> & { node: ResolversTypes['Statement'] }
  >;
  MarkKind: MarkKind;
  Mark: ResolverTypeWrapper<MarkRecord>;
  NearPlace: ResolverTypeWrapper<NearPlaceRecord>;
  NearPlaceConnection: ResolverTypeWrapper<NearPlaceConnectionParent>;
  NearPlaceEdge: ResolverTypeWrapper<Omit<NearPlaceEdge, 'node'> & { node: ResolversTypes['NearPlace'] }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Date: Scalars['Date']['output'];
  Query: Record<PropertyKey, never>;
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  ID: Scalars['ID']['output'];
  Subscription: Record<PropertyKey, never>;
  AddedStatement: AddedStatementParent;
  StatementFilter: StatementFilter;
  Statement: StatementRecord;
  Float: Scalars['Float']['output'];
  Speaker: SpeakerRecord;
  About: AboutRecord;
  Evidence: EvidenceParent;
  Article: ArticleRecord;
  HeldRole: HeldRoleRecord;
  Entity: EntityRecord;
  Person: EntityRecord;
  Organisation: EntityRecord;
  City: EntityRecord;
  Country: EntityRecord;
  Region: EntityRecord;
  Place: EntityRecord;
  Group: EntityRecord;
  Document: EntityRecord;
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  StatementConnection: StatementConnectionParent;
  StatementEdge: Omit<StatementEdge, 'node'> & { node: ResolversParentTypes['Statement'] };
  EntityConnection: EntityConnectionParent;
  EntityEdge: Omit<EntityEdge, 'node'> & { node: ResolversParentTypes['Entity'] };
  ArticleConnection: ArticleConnectionParent;
  ArticleEdge: Omit<ArticleEdge, 'node'> & { node: ResolversParentTypes['Article'] };
  Mutation: Record<PropertyKey, never>;
  Judgement: JudgedRecord;
  JudgedSide: JudgedSideParent;
  JudgementConnection: JudgementConnectionParent;
  JudgementEdge: Omit<JudgementEdge, 'node'> & { node: ResolversParentTypes['Judgement'] };
  SpeakerCount: SpeakerCountRecord;
  MonthCount: MonthCount;
  SpeakerCountConnection: SpeakerCountConnectionParent;
  SpeakerCountEdge: Omit<SpeakerCountEdge, 'node'> & { node: ResolversParentTypes['SpeakerCount'] };
  Position: PositionParent;
  PositionConnection: PositionConnectionParent;
  PositionEdge: Omit<PositionEdge, 'node'> & { node: ResolversParentTypes['Position'] };
  SourceReport: SourceReportParent;
  TypeShare: TypeShareRecord;
  CountryShare: CountryShareRecord;
  MissingSource: MissingSourceRecord;
  MissingSourceConnection: MissingSourceConnectionParent;
  MissingSourceEdge: Omit<MissingSourceEdge, 'node'> & { node: ResolversParentTypes['MissingSource'] };
  Path: PathRecord;
  Step: StepRecord;
  Companion: CompanionRecord;
  CompanionConnection: CompanionConnectionParent;
  CompanionEdge: Omit<CompanionEdge, 'node'> & { node: ResolversParentTypes['Companion'] };
  SearchResult: SearchResultParent;
  Highlight: Highlight;
  StatementHit: StatementHitParent;
  StatementHitConnection: StatementHitConnectionParent;
  StatementHitEdge: Omit<StatementHitEdge, 'node'> & { node: ResolversParentTypes['StatementHit'] };
  EntityHit: EntityHitParent;
  EntityHitConnection: EntityHitConnectionParent;
  EntityHitEdge: Omit<EntityHitEdge, 'node'> & { node: ResolversParentTypes['EntityHit'] };
  ArticleHit: ArticleHitParent;
  ArticleHitConnection: ArticleHitConnectionParent;
  ArticleHitEdge: Omit<ArticleHitEdge, 'node'> & { node: ResolversParentTypes['ArticleHit'] };
  NewStatementConnection: NewStatementConnectionParent;
  NewStatementEdge: Omit<NewStatementEdge, 'node'> & { node: ResolversParentTypes['Statement'] };
  Mark: MarkRecord;
  NearPlace: NearPlaceRecord;
  NearPlaceConnection: NearPlaceConnectionParent;
  NearPlaceEdge: Omit<NearPlaceEdge, 'node'> & { node: ResolversParentTypes['NearPlace'] };
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type QueryResolvers<
  ContextType = ServiceContext,
  ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query'],
> = {
  statements?: Resolver<
    ResolversTypes['StatementConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryStatementsArgs, 'orderBy'>
  >;
  speakers?: Resolver<
    ResolversTypes['SpeakerCountConnection'],
    ParentType,
    ContextType,
    RequireFields<QuerySpeakersArgs, 'about'>
  >;
  positions?: Resolver<
    ResolversTypes['PositionConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryPositionsArgs, 'by' | 'about'>
  >;
  exchanges?: Resolver<
    ResolversTypes['StatementConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryExchangesArgs, 'of'>
  >;
  sources?: Resolver<
    ResolversTypes['SourceReport'],
    ParentType,
    ContextType,
    RequireFields<QuerySourcesArgs, 'publisher' | 'about'>
  >;
  paths?: Resolver<
    ReadonlyArray<ResolversTypes['Path']>,
    ParentType,
    ContextType,
    RequireFields<QueryPathsArgs, 'from' | 'to' | 'longest' | 'most'>
  >;
  companions?: Resolver<
    ResolversTypes['CompanionConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryCompanionsArgs, 'of'>
  >;
  search?: Resolver<
    ResolversTypes['SearchResult'],
    ParentType,
    ContextType,
    RequireFields<QuerySearchArgs, 'text'>
  >;
  newStatements?: Resolver<
    ResolversTypes['NewStatementConnection'],
    ParentType,
    ContextType,
    Partial<QueryNewStatementsArgs>
  >;
  statement?: Resolver<
    Maybe<ResolversTypes['Statement']>,
    ParentType,
    ContextType,
    RequireFields<QueryStatementArgs, 'id'>
  >;
  entities?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    Partial<QueryEntitiesArgs>
  >;
  entity?: Resolver<
    Maybe<ResolversTypes['Entity']>,
    ParentType,
    ContextType,
    RequireFields<QueryEntityArgs, 'id'>
  >;
  suggestions?: Resolver<
    ReadonlyArray<ResolversTypes['Entity']>,
    ParentType,
    ContextType,
    RequireFields<QuerySuggestionsArgs, 'name' | 'first'>
  >;
  articles?: Resolver<
    ResolversTypes['ArticleConnection'],
    ParentType,
    ContextType,
    Partial<QueryArticlesArgs>
  >;
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType, Partial<QueryArticleArgs>>;
  judgementSuggestions?: Resolver<
    ResolversTypes['JudgementConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryJudgementSuggestionsArgs, 'first'>
  >;
  judgements?: Resolver<
    ResolversTypes['JudgementConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryJudgementsArgs, 'first'>
  >;
};

export type SubscriptionResolvers<
  ContextType = ServiceContext,
  ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription'],
> = {
  statementAdded?: SubscriptionResolver<
    ResolversTypes['AddedStatement'],
    'statementAdded',
    ParentType,
    ContextType,
    Partial<SubscriptionStatementAddedArgs>
  >;
};

export type AddedStatementResolvers<
  ContextType = ServiceContext,
  ParentType extends ResolversParentTypes['AddedStatement'] = ResolversParentTypes['AddedStatement'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
};

export type StatementResolvers<
  ContextType = ServiceContext,
  ParentType extends ResolversParentTypes['Statement'] = ResolversParentTypes['Statement'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quotes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['StatementKind'], ParentType, ContextType>;
  act?: Resolver<ResolversTypes['Act'], ParentType, ContextType>;
  cue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  speakers?: Resolver<ReadonlyArray<ResolversTypes['Speaker']>, ParentType, ContextType>;
  about?: Resolver<ReadonlyArray<ResolversTypes['About']>, ParentType, ContextType>;
  addressees?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  saidOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  saidOnText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  placeText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  within?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
  chain?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  inner?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SpeakerResolvers<
  ContextType = ServiceContext,
  ParentType extends ResolversParentTypes['Speaker'] = ResolversParentTypes['Speaker'],
> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  as?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AboutResolvers<
  ContextType = ServiceContext,
  ParentType extends ResolversParentTypes['About'] = ResolversParentTypes['About'],
> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  form?: Resolver<ResolversTypes['MentionForm'], ParentType, ContextType>;
};

export type EvidenceResolvers<
  ContextType = ServiceContext,
  ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence'],
> = {
  prefix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  exact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  suffix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ArticleResolvers<
  ContextType = ServiceContext,
  ParentType extends ResolversParentTypes['Article'] = ResolversParentTypes['Article'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  marks?: Resolver<ReadonlyArray<ResolversTypes['Mark']>, ParentType, ContextType>;
  statements?: Resolver<
    ResolversTypes['StatementConnection'],
    ParentType,
    ContextType,
    Partial<ArticleStatementsArgs>
  >;
};

export type HeldRoleResolvers<
  ContextType = ServiceContext,
  ParentType extends ResolversParentTypes['HeldRole'] = ResolversParentTypes['HeldRole'],
> = {
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  of?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type EntityResolvers<
  ContextType = ServiceContext,
  ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity'],
> = {
  __resolveType: TypeResolveFn<
    'Person' | 'Organisation' | 'City' | 'Country' | 'Region' | 'Place' | 'Group' | 'Document',
    ParentType,
    ContextType
  >;
};

export type PersonResolvers<
  ContextType = ServiceContext,
  ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  statementsAbout?: Resolver<
    ResolversTypes['StatementConnection'],
    ParentType,
    ContextType,
    Partial<PersonStatementsAboutArgs>
  >;
  statementsBy?: Resolver<
    ResolversTypes['StatementConnection'],
    ParentType,
    ContextType,
    Partial<PersonStatementsByArgs>
  >;
  statementsTo?: Resolver<
    ResolversTypes['StatementConnection'],
    ParentType,
    ContextType,
    Partial<PersonStatementsToArgs>
  >;
  roles?: Resolver<ReadonlyArray<ResolversTypes['HeldRole']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganisationResolvers<
  ContextType = ServiceContext,
  ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  statementsAbout?: Resolver<
    ResolversTypes['StatementConnection'],
    ParentType,
    ContextType,
    Partial<OrganisationStatementsAboutArgs>
  >;
  statementsBy?: Resolver<
    ResolversTypes['StatementConnection'],
    ParentType,
    ContextType,
    Partial<OrganisationStatementsByArgs>
  >;
  statementsTo?: Resolver<
    ResolversTypes['StatementConnection'],
    ParentType,
    ContextType,
    Partial<OrganisationStatementsToArgs>
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CityResolvers<
  ContextType = ServiceContext,
  ParentType extends ResolversParentTypes['City'] = ResolversParentTypes['City'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  statementsAbout?: Resolver<
    ResolversTypes['StatementConnection'],
    ParentType,
    ContextType,
    Partial<CityStatementsAboutArgs>
  >;
  statementsBy?: Resolver<
    ResolversTypes['StatementConnection'],
    ParentType,
    ContextType,
    Partial<CityStatementsByArgs>
  >;
  statementsTo?: Resolver<
    ResolversTypes['StatementConnection'],
    ParentType,
    ContextType,
    Partial<CityStatementsToArgs>
  >;
  statementsAt?: Resolver<
    ResolversTypes['StatementConnection'],
    ParentType,
    ContextType,
    Partial<CityStatementsAtArgs>
  >;
  near?: Resolver<
    ResolversTypes['NearPlaceConnection'],
    ParentType,
    ContextType,
    RequireFields<CityNearArgs, 'within'>
  >;
  geonames?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  latitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  longitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  population?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CountryResolvers<
  ContextType = ServiceContext,
  ParentType extends ResolversParentTypes['Country'] = ResolversParentTypes['Country'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  statementsAbout?: Resolver<
    ResolversTypes['StatementConnection'],
    ParentType,
    ContextType,
    Partial<CountryStatementsAboutArgs>
  >;
  statementsBy?: Resolver<
    ResolversTypes['StatementConnection'],
    ParentType,
    ContextType,
    Partial<CountryStatementsByArgs>
  >;
  statementsTo?: Resolver<
    ResolversTypes['StatementConnection'],
    ParentType,
    ContextType,
    Partial<CountryStatementsToArgs>
  >;
  statementsAt?: Resolver<
    ResolversTypes['StatementConnection'],
    ParentType,
    ContextType,
    Partial<CountryStatementsAtArgs>
  >;
  iso?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegionResolvers<
  ContextType = ServiceContext,
  ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  statementsAbout?: Resolver<
    ResolversTypes['StatementConnection'],
    ParentType,
    ContextType,
    Partial<RegionStatementsAboutArgs>
  >;
  statementsBy?: Resolver<
    ResolversTypes['StatementConnection'],
    ParentType,
    ContextType,
    Partial<RegionStatementsByArgs>
  >;
  statementsTo?: Resolver<
    ResolversTypes['StatementConnection'],
    ParentType,
    ContextType,
    Partial<RegionStatementsToArgs>
  >;
  statementsAt?: Resolver<
    ResolversTypes['StatementConnection'],
    ParentType,
    ContextType,
    Partial<RegionStatementsAtArgs>
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceResolvers<
  ContextType = ServiceContext,
  ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  statementsAbout?: Resolver<
    ResolversTypes['StatementConnection'],
    ParentType,
    ContextType,
    Partial<PlaceStatementsAboutArgs>
  >;
  statementsBy?: Resolver<
    ResolversTypes['StatementConnection'],
    ParentType,
    ContextType,
    Partial<PlaceStatementsByArgs>
  >;
  statementsTo?: Resolver<
    ResolversTypes['StatementConnection'],
    ParentType,
    ContextType,
    Partial<PlaceStatementsToArgs>
  >;
  statementsAt?: Resolver<
    ResolversTypes['StatementConnection'],
    ParentType,
    ContextType,
    Partial<PlaceStatementsAtArgs>
  >;
  near?: Resolver<
    ResolversTypes['NearPlaceConnection'],
    ParentType,
    ContextType,
    RequireFields<PlaceNearArgs, 'within'>
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GroupResolvers<
  ContextType = ServiceContext,
  ParentType extends ResolversParentTypes['Group'] = ResolversParentTypes['Group'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  statementsAbout?: Resolver<
    ResolversTypes['StatementConnection'],
    ParentType,
    ContextType,
    Partial<GroupStatementsAboutArgs>
  >;
  statementsBy?: Resolver<
    ResolversTypes['StatementConnection'],
    ParentType,
    ContextType,
    Partial<GroupStatementsByArgs>
  >;
  statementsTo?: Resolver<
    ResolversTypes['StatementConnection'],
    ParentType,
    ContextType,
    Partial<GroupStatementsToArgs>
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentResolvers<
  ContextType = ServiceContext,
  ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  statementsAbout?: Resolver<
    ResolversTypes['StatementConnection'],
    ParentType,
    ContextType,
    Partial<DocumentStatementsAboutArgs>
  >;
  statementsBy?: Resolver<
    ResolversTypes['StatementConnection'],
    ParentType,
    ContextType,
    Partial<DocumentStatementsByArgs>
  >;
  statementsTo?: Resolver<
    ResolversTypes['StatementConnection'],
    ParentType,
    ContextType,
    Partial<DocumentStatementsToArgs>
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<
  ContextType = ServiceContext,
  ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo'],
> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StatementConnectionResolvers<
  ContextType = ServiceContext,
  ParentType extends ResolversParentTypes['StatementConnection'] =
    ResolversParentTypes['StatementConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StatementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatementEdgeResolvers<
  ContextType = ServiceContext,
  ParentType extends ResolversParentTypes['StatementEdge'] = ResolversParentTypes['StatementEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
};

export type EntityConnectionResolvers<
  ContextType = ServiceContext,
  ParentType extends ResolversParentTypes['EntityConnection'] = ResolversParentTypes['EntityConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EntityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type EntityEdgeResolvers<
  ContextType = ServiceContext,
  ParentType extends ResolversParentTypes['EntityEdge'] = ResolversParentTypes['EntityEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type ArticleConnectionResolvers<
  ContextType = ServiceContext,
  ParentType extends ResolversParentTypes['ArticleConnection'] = ResolversParentTypes['ArticleConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ArticleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Article']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ArticleEdgeResolvers<
  ContextType = ServiceContext,
  ParentType extends ResolversParentTypes['ArticleEdge'] = ResolversParentTypes['ArticleEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
};

export type MutationResolvers<
  ContextType = ServiceContext,
  ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation'],
> = {
  judgeSame?: Resolver<
    ResolversTypes['Judgement'],
    ParentType,
    ContextType,
    RequireFields<MutationJudgeSameArgs, 'one' | 'other'>
  >;
  judgeDifferent?: Resolver<
    ResolversTypes['Judgement'],
    ParentType,
    ContextType,
    RequireFields<MutationJudgeDifferentArgs, 'one' | 'other'>
  >;
  undoJudgement?: Resolver<
    ResolversTypes['Judgement'],
    ParentType,
    ContextType,
    RequireFields<MutationUndoJudgementArgs, 'id'>
  >;
};

export type JudgementResolvers<
  ContextType = ServiceContext,
  ParentType extends ResolversParentTypes['Judgement'] = ResolversParentTypes['Judgement'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  author?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  one?: Resolver<ResolversTypes['JudgedSide'], ParentType, ContextType>;
  other?: Resolver<ResolversTypes['JudgedSide'], ParentType, ContextType>;
};

export type JudgedSideResolvers<
  ContextType = ServiceContext,
  ParentType extends ResolversParentTypes['JudgedSide'] = ResolversParentTypes['JudgedSide'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
};

export type JudgementConnectionResolvers<
  ContextType = ServiceContext,
  ParentType extends ResolversParentTypes['JudgementConnection'] =
    ResolversParentTypes['JudgementConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['JudgementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Judgement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type JudgementEdgeResolvers<
  ContextType = ServiceContext,
  ParentType extends ResolversParentTypes['JudgementEdge'] = ResolversParentTypes['JudgementEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Judgement'], ParentType, ContextType>;
};

export type SpeakerCountResolvers<
  ContextType = ServiceContext,
  ParentType extends ResolversParentTypes['SpeakerCount'] = ResolversParentTypes['SpeakerCount'],
> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  months?: Resolver<ReadonlyArray<ResolversTypes['MonthCount']>, ParentType, ContextType>;
  firstSaidOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastSaidOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type MonthCountResolvers<
  ContextType = ServiceContext,
  ParentType extends ResolversParentTypes['MonthCount'] = ResolversParentTypes['MonthCount'],
> = {
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SpeakerCountConnectionResolvers<
  ContextType = ServiceContext,
  ParentType extends ResolversParentTypes['SpeakerCountConnection'] =
    ResolversParentTypes['SpeakerCountConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SpeakerCountEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SpeakerCount']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SpeakerCountEdgeResolvers<
  ContextType = ServiceContext,
  ParentType extends ResolversParentTypes['SpeakerCountEdge'] = ResolversParentTypes['SpeakerCountEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SpeakerCount'], ParentType, ContextType>;
};

export type PositionResolvers<
  ContextType = ServiceContext,
  ParentType extends ResolversParentTypes['Position'] = ResolversParentTypes['Position'],
> = {
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  as?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  held?: Resolver<ReadonlyArray<ResolversTypes['HeldRole']>, ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
};

export type PositionConnectionResolvers<
  ContextType = ServiceContext,
  ParentType extends ResolversParentTypes['PositionConnection'] = ResolversParentTypes['PositionConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PositionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Position']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PositionEdgeResolvers<
  ContextType = ServiceContext,
  ParentType extends ResolversParentTypes['PositionEdge'] = ResolversParentTypes['PositionEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
};

export type SourceReportResolvers<
  ContextType = ServiceContext,
  ParentType extends ResolversParentTypes['SourceReport'] = ResolversParentTypes['SourceReport'],
> = {
  statements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  named?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unnamed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unattributed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  byType?: Resolver<ReadonlyArray<ResolversTypes['TypeShare']>, ParentType, ContextType>;
  byCountry?: Resolver<ReadonlyArray<ResolversTypes['CountryShare']>, ParentType, ContextType>;
  sources?: Resolver<
    ResolversTypes['SpeakerCountConnection'],
    ParentType,
    ContextType,
    Partial<SourceReportSourcesArgs>
  >;
  missing?: Resolver<
    ResolversTypes['MissingSourceConnection'],
    ParentType,
    ContextType,
    Partial<SourceReportMissingArgs>
  >;
};

export type TypeShareResolvers<
  ContextType = ServiceContext,
  ParentType extends ResolversParentTypes['TypeShare'] = ResolversParentTypes['TypeShare'],
> = {
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CountryShareResolvers<
  ContextType = ServiceContext,
  ParentType extends ResolversParentTypes['CountryShare'] = ResolversParentTypes['CountryShare'],
> = {
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MissingSourceResolvers<
  ContextType = ServiceContext,
  ParentType extends ResolversParentTypes['MissingSource'] = ResolversParentTypes['MissingSource'],
> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  publishers?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MissingSourceConnectionResolvers<
  ContextType = ServiceContext,
  ParentType extends ResolversParentTypes['MissingSourceConnection'] =
    ResolversParentTypes['MissingSourceConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MissingSourceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['MissingSource']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MissingSourceEdgeResolvers<
  ContextType = ServiceContext,
  ParentType extends ResolversParentTypes['MissingSourceEdge'] = ResolversParentTypes['MissingSourceEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MissingSource'], ParentType, ContextType>;
};

export type PathResolvers<
  ContextType = ServiceContext,
  ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path'],
> = {
  steps?: Resolver<ReadonlyArray<ResolversTypes['Step']>, ParentType, ContextType>;
};

export type StepResolvers<
  ContextType = ServiceContext,
  ParentType extends ResolversParentTypes['Step'] = ResolversParentTypes['Step'],
> = {
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  located?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CompanionResolvers<
  ContextType = ServiceContext,
  ParentType extends ResolversParentTypes['Companion'] = ResolversParentTypes['Companion'],
> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastSaidOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type CompanionConnectionResolvers<
  ContextType = ServiceContext,
  ParentType extends ResolversParentTypes['CompanionConnection'] =
    ResolversParentTypes['CompanionConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CompanionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Companion']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CompanionEdgeResolvers<
  ContextType = ServiceContext,
  ParentType extends ResolversParentTypes['CompanionEdge'] = ResolversParentTypes['CompanionEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Companion'], ParentType, ContextType>;
};

export type SearchResultResolvers<
  ContextType = ServiceContext,
  ParentType extends ResolversParentTypes['SearchResult'] = ResolversParentTypes['SearchResult'],
> = {
  statements?: Resolver<
    ResolversTypes['StatementHitConnection'],
    ParentType,
    ContextType,
    Partial<SearchResultStatementsArgs>
  >;
  entities?: Resolver<
    ResolversTypes['EntityHitConnection'],
    ParentType,
    ContextType,
    Partial<SearchResultEntitiesArgs>
  >;
  articles?: Resolver<
    ResolversTypes['ArticleHitConnection'],
    ParentType,
    ContextType,
    Partial<SearchResultArticlesArgs>
  >;
};

export type HighlightResolvers<
  ContextType = ServiceContext,
  ParentType extends ResolversParentTypes['Highlight'] = ResolversParentTypes['Highlight'],
> = {
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatementHitResolvers<
  ContextType = ServiceContext,
  ParentType extends ResolversParentTypes['StatementHit'] = ResolversParentTypes['StatementHit'],
> = {
  statement?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
  highlights?: Resolver<ReadonlyArray<ResolversTypes['Highlight']>, ParentType, ContextType>;
};

export type StatementHitConnectionResolvers<
  ContextType = ServiceContext,
  ParentType extends ResolversParentTypes['StatementHitConnection'] =
    ResolversParentTypes['StatementHitConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StatementHitEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['StatementHit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type StatementHitEdgeResolvers<
  ContextType = ServiceContext,
  ParentType extends ResolversParentTypes['StatementHitEdge'] = ResolversParentTypes['StatementHitEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StatementHit'], ParentType, ContextType>;
};

export type EntityHitResolvers<
  ContextType = ServiceContext,
  ParentType extends ResolversParentTypes['EntityHit'] = ResolversParentTypes['EntityHit'],
> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  highlights?: Resolver<ReadonlyArray<ResolversTypes['Highlight']>, ParentType, ContextType>;
};

export type EntityHitConnectionResolvers<
  ContextType = ServiceContext,
  ParentType extends ResolversParentTypes['EntityHitConnection'] =
    ResolversParentTypes['EntityHitConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EntityHitEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['EntityHit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type EntityHitEdgeResolvers<
  ContextType = ServiceContext,
  ParentType extends ResolversParentTypes['EntityHitEdge'] = ResolversParentTypes['EntityHitEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EntityHit'], ParentType, ContextType>;
};

export type ArticleHitResolvers<
  ContextType = ServiceContext,
  ParentType extends ResolversParentTypes['ArticleHit'] = ResolversParentTypes['ArticleHit'],
> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  highlights?: Resolver<ReadonlyArray<ResolversTypes['Highlight']>, ParentType, ContextType>;
};

export type ArticleHitConnectionResolvers<
  ContextType = ServiceContext,
  ParentType extends ResolversParentTypes['ArticleHitConnection'] =
    ResolversParentTypes['ArticleHitConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ArticleHitEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ArticleHit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ArticleHitEdgeResolvers<
  ContextType = ServiceContext,
  ParentType extends ResolversParentTypes['ArticleHitEdge'] = ResolversParentTypes['ArticleHitEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ArticleHit'], ParentType, ContextType>;
};

export type NewStatementConnectionResolvers<
  ContextType = ServiceContext,
  ParentType extends ResolversParentTypes['NewStatementConnection'] =
    ResolversParentTypes['NewStatementConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NewStatementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  now?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NewStatementEdgeResolvers<
  ContextType = ServiceContext,
  ParentType extends ResolversParentTypes['NewStatementEdge'] = ResolversParentTypes['NewStatementEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
};

export type MarkResolvers<
  ContextType = ServiceContext,
  ParentType extends ResolversParentTypes['Mark'] = ResolversParentTypes['Mark'],
> = {
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  exact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MarkKind'], ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  form?: Resolver<Maybe<ResolversTypes['MentionForm']>, ParentType, ContextType>;
};

export type NearPlaceResolvers<
  ContextType = ServiceContext,
  ParentType extends ResolversParentTypes['NearPlace'] = ResolversParentTypes['NearPlace'],
> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  distance?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type NearPlaceConnectionResolvers<
  ContextType = ServiceContext,
  ParentType extends ResolversParentTypes['NearPlaceConnection'] =
    ResolversParentTypes['NearPlaceConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NearPlaceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['NearPlace']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type NearPlaceEdgeResolvers<
  ContextType = ServiceContext,
  ParentType extends ResolversParentTypes['NearPlaceEdge'] = ResolversParentTypes['NearPlaceEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['NearPlace'], ParentType, ContextType>;
};

export type Resolvers<ContextType = ServiceContext> = {
  Date?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  AddedStatement?: AddedStatementResolvers<ContextType>;
  Statement?: StatementResolvers<ContextType>;
  Speaker?: SpeakerResolvers<ContextType>;
  About?: AboutResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  Article?: ArticleResolvers<ContextType>;
  HeldRole?: HeldRoleResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  City?: CityResolvers<ContextType>;
  Country?: CountryResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  Group?: GroupResolvers<ContextType>;
  Document?: DocumentResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  StatementConnection?: StatementConnectionResolvers<ContextType>;
  StatementEdge?: StatementEdgeResolvers<ContextType>;
  EntityConnection?: EntityConnectionResolvers<ContextType>;
  EntityEdge?: EntityEdgeResolvers<ContextType>;
  ArticleConnection?: ArticleConnectionResolvers<ContextType>;
  ArticleEdge?: ArticleEdgeResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Judgement?: JudgementResolvers<ContextType>;
  JudgedSide?: JudgedSideResolvers<ContextType>;
  JudgementConnection?: JudgementConnectionResolvers<ContextType>;
  JudgementEdge?: JudgementEdgeResolvers<ContextType>;
  SpeakerCount?: SpeakerCountResolvers<ContextType>;
  MonthCount?: MonthCountResolvers<ContextType>;
  SpeakerCountConnection?: SpeakerCountConnectionResolvers<ContextType>;
  SpeakerCountEdge?: SpeakerCountEdgeResolvers<ContextType>;
  Position?: PositionResolvers<ContextType>;
  PositionConnection?: PositionConnectionResolvers<ContextType>;
  PositionEdge?: PositionEdgeResolvers<ContextType>;
  SourceReport?: SourceReportResolvers<ContextType>;
  TypeShare?: TypeShareResolvers<ContextType>;
  CountryShare?: CountryShareResolvers<ContextType>;
  MissingSource?: MissingSourceResolvers<ContextType>;
  MissingSourceConnection?: MissingSourceConnectionResolvers<ContextType>;
  MissingSourceEdge?: MissingSourceEdgeResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  Step?: StepResolvers<ContextType>;
  Companion?: CompanionResolvers<ContextType>;
  CompanionConnection?: CompanionConnectionResolvers<ContextType>;
  CompanionEdge?: CompanionEdgeResolvers<ContextType>;
  SearchResult?: SearchResultResolvers<ContextType>;
  Highlight?: HighlightResolvers<ContextType>;
  StatementHit?: StatementHitResolvers<ContextType>;
  StatementHitConnection?: StatementHitConnectionResolvers<ContextType>;
  StatementHitEdge?: StatementHitEdgeResolvers<ContextType>;
  EntityHit?: EntityHitResolvers<ContextType>;
  EntityHitConnection?: EntityHitConnectionResolvers<ContextType>;
  EntityHitEdge?: EntityHitEdgeResolvers<ContextType>;
  ArticleHit?: ArticleHitResolvers<ContextType>;
  ArticleHitConnection?: ArticleHitConnectionResolvers<ContextType>;
  ArticleHitEdge?: ArticleHitEdgeResolvers<ContextType>;
  NewStatementConnection?: NewStatementConnectionResolvers<ContextType>;
  NewStatementEdge?: NewStatementEdgeResolvers<ContextType>;
  Mark?: MarkResolvers<ContextType>;
  NearPlace?: NearPlaceResolvers<ContextType>;
  NearPlaceConnection?: NearPlaceConnectionResolvers<ContextType>;
  NearPlaceEdge?: NearPlaceEdgeResolvers<ContextType>;
};
