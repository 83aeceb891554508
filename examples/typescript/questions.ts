// Made from questions.graphql by "npm run codegen": change that, not this.
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
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

/** Whether two are one. */
export type Verdict =
  /** They are. */
  | 'SAME'
  /** They are not. */
  | 'DIFFERENT'
  /** Only the rules say so, to be decided by a person. */
  | 'UNSURE';

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

export type WhoSaidWhatQueryVariables = Exact<{
  about: ReadonlyArray<Scalars['String']['input']> | Scalars['String']['input'];
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;

export type WhoSaidWhatQuery = {
  readonly statements: {
    readonly nodes: ReadonlyArray<{
      readonly text: string;
      readonly date: string | null;
      readonly speakers: ReadonlyArray<{
        readonly as: string | null;
        readonly entity:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string };
      }>;
      readonly article: { readonly title: string | null; readonly url: string | null };
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type DidYouMeanQueryVariables = Exact<{
  name: Scalars['String']['input'];
}>;

export type DidYouMeanQuery = {
  readonly suggestions: ReadonlyArray<
    | { readonly name: string; readonly type: EntityType }
    | { readonly name: string; readonly type: EntityType }
    | { readonly name: string; readonly type: EntityType }
    | { readonly name: string; readonly type: EntityType }
    | { readonly name: string; readonly type: EntityType }
    | { readonly name: string; readonly type: EntityType }
    | { readonly name: string; readonly type: EntityType }
    | { readonly name: string; readonly type: EntityType }
  >;
};

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const WhoSaidWhatDocument = new TypedDocumentString(`
    query WhoSaidWhat($about: [String!]!, $first: Int! = 20, $after: String) {
  statements(about: $about, first: $first, after: $after) {
    nodes {
      text
      date
      speakers {
        as
        entity {
          name
        }
      }
      article {
        title
        url
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<WhoSaidWhatQuery, WhoSaidWhatQueryVariables>;
export const DidYouMeanDocument = new TypedDocumentString(`
    query DidYouMean($name: String!) {
  suggestions(name: $name) {
    name
    type
  }
}
    `) as unknown as TypedDocumentString<DidYouMeanQuery, DidYouMeanQueryVariables>;
