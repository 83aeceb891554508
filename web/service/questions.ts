// Made from schema.graphql and web/service/questions by "npm run generate": change those, not this.
import type { Question } from './ask.js';
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

export type ArticleQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;

export type ArticleQuery = {
  readonly article?: {
    readonly id: string;
    readonly url?: string | null;
    readonly title?: string | null;
    readonly publisher?: string | null;
    readonly publishedAt?: string | null;
    readonly language?: string | null;
    readonly text: string;
    readonly marks: ReadonlyArray<{
      readonly start: number;
      readonly end: number;
      readonly kind: MarkKind;
      readonly statement?: { readonly id: string } | null;
      readonly entity?:
        | EntityLinkFragment
        | EntityLinkFragment
        | EntityLinkFragment
        | EntityLinkFragment
        | EntityLinkFragment
        | EntityLinkFragment
        | EntityLinkFragment
        | EntityLinkFragment
        | null;
    }>;
  } | null;
};

export type ArticleStatementsQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;

export type ArticleStatementsQuery = {
  readonly article?: {
    readonly id: string;
    readonly statements: {
      readonly nodes: ReadonlyArray<
        {
          readonly within?: { readonly id: string } | null;
          readonly evidence: ReadonlyArray<{
            readonly start: number;
            readonly end: number;
            readonly url?: string | null;
          }>;
        } & StatementWordsFragment
      >;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
    };
  } | null;
};

export type ArticlesQueryVariables = Exact<{
  publisher?: InputMaybe<Scalars['String']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;

export type ArticlesQuery = {
  readonly articles: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly title?: string | null;
      readonly publisher?: string | null;
      readonly publishedAt?: string | null;
      readonly statements: { readonly totalCount: number };
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
  };
};

export type StatementsQueryVariables = Exact<{
  about?: InputMaybe<ReadonlyArray<Scalars['String']['input']> | Scalars['String']['input']>;
  by?: InputMaybe<Scalars['String']['input']>;
  kind?: InputMaybe<StatementKind>;
  publisher?: InputMaybe<Scalars['String']['input']>;
  saidFrom?: InputMaybe<Scalars['Date']['input']>;
  saidTo?: InputMaybe<Scalars['Date']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;

export type StatementsQuery = {
  readonly statements: {
    readonly nodes: ReadonlyArray<StatementRowFragment>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
  };
};

export type CountStatementsQueryVariables = Exact<{
  about?: InputMaybe<ReadonlyArray<Scalars['String']['input']> | Scalars['String']['input']>;
  by?: InputMaybe<Scalars['String']['input']>;
  kind?: InputMaybe<StatementKind>;
  publisher?: InputMaybe<Scalars['String']['input']>;
  saidFrom?: InputMaybe<Scalars['Date']['input']>;
  saidTo?: InputMaybe<Scalars['Date']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
}>;

export type CountStatementsQuery = { readonly statements: { readonly totalCount: number } };

export type CompletionsQueryVariables = Exact<{
  name: Scalars['String']['input'];
}>;

export type CompletionsQuery = {
  readonly entities: {
    readonly nodes: ReadonlyArray<
      | ({
          readonly roles: ReadonlyArray<{ readonly title: string }>;
          readonly about: { readonly totalCount: number };
          readonly by: { readonly totalCount: number };
        } & EntityLinkFragment)
      | ({
          readonly about: { readonly totalCount: number };
          readonly by: { readonly totalCount: number };
        } & EntityLinkFragment)
      | ({
          readonly country?: { readonly name: string } | null;
          readonly about: { readonly totalCount: number };
          readonly by: { readonly totalCount: number };
        } & EntityLinkFragment)
      | ({
          readonly about: { readonly totalCount: number };
          readonly by: { readonly totalCount: number };
        } & EntityLinkFragment)
      | ({
          readonly about: { readonly totalCount: number };
          readonly by: { readonly totalCount: number };
        } & EntityLinkFragment)
      | ({
          readonly about: { readonly totalCount: number };
          readonly by: { readonly totalCount: number };
        } & EntityLinkFragment)
      | ({
          readonly about: { readonly totalCount: number };
          readonly by: { readonly totalCount: number };
        } & EntityLinkFragment)
      | ({
          readonly about: { readonly totalCount: number };
          readonly by: { readonly totalCount: number };
        } & EntityLinkFragment)
    >;
  };
};

export type DidYouMeanQueryVariables = Exact<{
  name: Scalars['String']['input'];
}>;

export type DidYouMeanQuery = {
  readonly suggestions: ReadonlyArray<
    | EntityLinkFragment
    | EntityLinkFragment
    | EntityLinkFragment
    | EntityLinkFragment
    | EntityLinkFragment
    | EntityLinkFragment
    | EntityLinkFragment
    | EntityLinkFragment
  >;
};

export type EntityNameQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;

export type EntityNameQuery = {
  readonly entity?:
    | EntityLinkFragment
    | EntityLinkFragment
    | EntityLinkFragment
    | EntityLinkFragment
    | EntityLinkFragment
    | EntityLinkFragment
    | EntityLinkFragment
    | EntityLinkFragment
    | null;
};

export type EntityQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;

export type EntityQuery = {
  readonly entity?:
    | ({
        readonly aliases: ReadonlyArray<string>;
        readonly roles: ReadonlyArray<{
          readonly title: string;
          readonly firstSeen?: string | null;
          readonly lastSeen?: string | null;
          readonly of:
            | EntityLinkFragment
            | EntityLinkFragment
            | EntityLinkFragment
            | EntityLinkFragment
            | EntityLinkFragment
            | EntityLinkFragment
            | EntityLinkFragment
            | EntityLinkFragment;
        }>;
        readonly about: { readonly totalCount: number };
        readonly by: { readonly totalCount: number };
      } & EntityLinkFragment)
    | ({
        readonly aliases: ReadonlyArray<string>;
        readonly about: { readonly totalCount: number };
        readonly by: { readonly totalCount: number };
      } & EntityLinkFragment)
    | ({
        readonly geonames?: string | null;
        readonly latitude?: number | null;
        readonly longitude?: number | null;
        readonly population?: number | null;
        readonly aliases: ReadonlyArray<string>;
        readonly country?: ({ readonly iso?: string | null } & EntityLinkFragment) | null;
        readonly about: { readonly totalCount: number };
        readonly by: { readonly totalCount: number };
      } & EntityLinkFragment)
    | ({
        readonly iso?: string | null;
        readonly aliases: ReadonlyArray<string>;
        readonly about: { readonly totalCount: number };
        readonly by: { readonly totalCount: number };
      } & EntityLinkFragment)
    | ({
        readonly aliases: ReadonlyArray<string>;
        readonly about: { readonly totalCount: number };
        readonly by: { readonly totalCount: number };
      } & EntityLinkFragment)
    | ({
        readonly aliases: ReadonlyArray<string>;
        readonly about: { readonly totalCount: number };
        readonly by: { readonly totalCount: number };
      } & EntityLinkFragment)
    | ({
        readonly aliases: ReadonlyArray<string>;
        readonly about: { readonly totalCount: number };
        readonly by: { readonly totalCount: number };
      } & EntityLinkFragment)
    | ({
        readonly aliases: ReadonlyArray<string>;
        readonly about: { readonly totalCount: number };
        readonly by: { readonly totalCount: number };
      } & EntityLinkFragment)
    | null;
};

export type StatementsAboutQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;

export type StatementsAboutQuery = {
  readonly entity?: {
    readonly id: string;
    readonly statements: {
      readonly nodes: ReadonlyArray<StatementRowFragment>;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
    };
  } | null;
};

export type StatementsByQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;

export type StatementsByQuery = {
  readonly entity?: {
    readonly id: string;
    readonly statements: {
      readonly nodes: ReadonlyArray<StatementRowFragment>;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
    };
  } | null;
};

export type NeighbourhoodQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;

export type NeighbourhoodQuery = {
  readonly entity?:
    | ({
        readonly about: {
          readonly nodes: ReadonlyArray<{
            readonly id: string;
            readonly speakers: ReadonlyArray<{
              readonly entity:
                | EntityLinkFragment
                | EntityLinkFragment
                | EntityLinkFragment
                | EntityLinkFragment
                | EntityLinkFragment
                | EntityLinkFragment
                | EntityLinkFragment
                | EntityLinkFragment;
            }>;
          }>;
        };
        readonly by: {
          readonly nodes: ReadonlyArray<{
            readonly id: string;
            readonly about: ReadonlyArray<{
              readonly entity:
                | EntityLinkFragment
                | EntityLinkFragment
                | EntityLinkFragment
                | EntityLinkFragment
                | EntityLinkFragment
                | EntityLinkFragment
                | EntityLinkFragment
                | EntityLinkFragment;
            }>;
          }>;
        };
      } & EntityLinkFragment)
    | ({
        readonly about: {
          readonly nodes: ReadonlyArray<{
            readonly id: string;
            readonly speakers: ReadonlyArray<{
              readonly entity:
                | EntityLinkFragment
                | EntityLinkFragment
                | EntityLinkFragment
                | EntityLinkFragment
                | EntityLinkFragment
                | EntityLinkFragment
                | EntityLinkFragment
                | EntityLinkFragment;
            }>;
          }>;
        };
        readonly by: {
          readonly nodes: ReadonlyArray<{
            readonly id: string;
            readonly about: ReadonlyArray<{
              readonly entity:
                | EntityLinkFragment
                | EntityLinkFragment
                | EntityLinkFragment
                | EntityLinkFragment
                | EntityLinkFragment
                | EntityLinkFragment
                | EntityLinkFragment
                | EntityLinkFragment;
            }>;
          }>;
        };
      } & EntityLinkFragment)
    | ({
        readonly about: {
          readonly nodes: ReadonlyArray<{
            readonly id: string;
            readonly speakers: ReadonlyArray<{
              readonly entity:
                | EntityLinkFragment
                | EntityLinkFragment
                | EntityLinkFragment
                | EntityLinkFragment
                | EntityLinkFragment
                | EntityLinkFragment
                | EntityLinkFragment
                | EntityLinkFragment;
            }>;
          }>;
        };
        readonly by: {
          readonly nodes: ReadonlyArray<{
            readonly id: string;
            readonly about: ReadonlyArray<{
              readonly entity:
                | EntityLinkFragment
                | EntityLinkFragment
                | EntityLinkFragment
                | EntityLinkFragment
                | EntityLinkFragment
                | EntityLinkFragment
                | EntityLinkFragment
                | EntityLinkFragment;
            }>;
          }>;
        };
      } & EntityLinkFragment)
    | ({
        readonly about: {
          readonly nodes: ReadonlyArray<{
            readonly id: string;
            readonly speakers: ReadonlyArray<{
              readonly entity:
                | EntityLinkFragment
                | EntityLinkFragment
                | EntityLinkFragment
                | EntityLinkFragment
                | EntityLinkFragment
                | EntityLinkFragment
                | EntityLinkFragment
                | EntityLinkFragment;
            }>;
          }>;
        };
        readonly by: {
          readonly nodes: ReadonlyArray<{
            readonly id: string;
            readonly about: ReadonlyArray<{
              readonly entity:
                | EntityLinkFragment
                | EntityLinkFragment
                | EntityLinkFragment
                | EntityLinkFragment
                | EntityLinkFragment
                | EntityLinkFragment
                | EntityLinkFragment
                | EntityLinkFragment;
            }>;
          }>;
        };
      } & EntityLinkFragment)
    | ({
        readonly about: {
          readonly nodes: ReadonlyArray<{
            readonly id: string;
            readonly speakers: ReadonlyArray<{
              readonly entity:
                | EntityLinkFragment
                | EntityLinkFragment
                | EntityLinkFragment
                | EntityLinkFragment
                | EntityLinkFragment
                | EntityLinkFragment
                | EntityLinkFragment
                | EntityLinkFragment;
            }>;
          }>;
        };
        readonly by: {
          readonly nodes: ReadonlyArray<{
            readonly id: string;
            readonly about: ReadonlyArray<{
              readonly entity:
                | EntityLinkFragment
                | EntityLinkFragment
                | EntityLinkFragment
                | EntityLinkFragment
                | EntityLinkFragment
                | EntityLinkFragment
                | EntityLinkFragment
                | EntityLinkFragment;
            }>;
          }>;
        };
      } & EntityLinkFragment)
    | ({
        readonly about: {
          readonly nodes: ReadonlyArray<{
            readonly id: string;
            readonly speakers: ReadonlyArray<{
              readonly entity:
                | EntityLinkFragment
                | EntityLinkFragment
                | EntityLinkFragment
                | EntityLinkFragment
                | EntityLinkFragment
                | EntityLinkFragment
                | EntityLinkFragment
                | EntityLinkFragment;
            }>;
          }>;
        };
        readonly by: {
          readonly nodes: ReadonlyArray<{
            readonly id: string;
            readonly about: ReadonlyArray<{
              readonly entity:
                | EntityLinkFragment
                | EntityLinkFragment
                | EntityLinkFragment
                | EntityLinkFragment
                | EntityLinkFragment
                | EntityLinkFragment
                | EntityLinkFragment
                | EntityLinkFragment;
            }>;
          }>;
        };
      } & EntityLinkFragment)
    | ({
        readonly about: {
          readonly nodes: ReadonlyArray<{
            readonly id: string;
            readonly speakers: ReadonlyArray<{
              readonly entity:
                | EntityLinkFragment
                | EntityLinkFragment
                | EntityLinkFragment
                | EntityLinkFragment
                | EntityLinkFragment
                | EntityLinkFragment
                | EntityLinkFragment
                | EntityLinkFragment;
            }>;
          }>;
        };
        readonly by: {
          readonly nodes: ReadonlyArray<{
            readonly id: string;
            readonly about: ReadonlyArray<{
              readonly entity:
                | EntityLinkFragment
                | EntityLinkFragment
                | EntityLinkFragment
                | EntityLinkFragment
                | EntityLinkFragment
                | EntityLinkFragment
                | EntityLinkFragment
                | EntityLinkFragment;
            }>;
          }>;
        };
      } & EntityLinkFragment)
    | ({
        readonly about: {
          readonly nodes: ReadonlyArray<{
            readonly id: string;
            readonly speakers: ReadonlyArray<{
              readonly entity:
                | EntityLinkFragment
                | EntityLinkFragment
                | EntityLinkFragment
                | EntityLinkFragment
                | EntityLinkFragment
                | EntityLinkFragment
                | EntityLinkFragment
                | EntityLinkFragment;
            }>;
          }>;
        };
        readonly by: {
          readonly nodes: ReadonlyArray<{
            readonly id: string;
            readonly about: ReadonlyArray<{
              readonly entity:
                | EntityLinkFragment
                | EntityLinkFragment
                | EntityLinkFragment
                | EntityLinkFragment
                | EntityLinkFragment
                | EntityLinkFragment
                | EntityLinkFragment
                | EntityLinkFragment;
            }>;
          }>;
        };
      } & EntityLinkFragment)
    | null;
};

export type SpeakerCountsQueryVariables = Exact<{
  about: ReadonlyArray<Scalars['String']['input']> | Scalars['String']['input'];
  publisher?: InputMaybe<Scalars['String']['input']>;
  saidFrom?: InputMaybe<Scalars['Date']['input']>;
  saidTo?: InputMaybe<Scalars['Date']['input']>;
}>;

export type SpeakerCountsQuery = {
  readonly speakers: {
    readonly nodes: ReadonlyArray<{
      readonly statements: number;
      readonly entity:
        | EntityLinkFragment
        | EntityLinkFragment
        | EntityLinkFragment
        | EntityLinkFragment
        | EntityLinkFragment
        | EntityLinkFragment
        | EntityLinkFragment
        | EntityLinkFragment;
    }>;
  };
};

export type CompanionCountsQueryVariables = Exact<{
  of: ReadonlyArray<Scalars['String']['input']> | Scalars['String']['input'];
  publisher?: InputMaybe<Scalars['String']['input']>;
  saidFrom?: InputMaybe<Scalars['Date']['input']>;
  saidTo?: InputMaybe<Scalars['Date']['input']>;
}>;

export type CompanionCountsQuery = {
  readonly companions: {
    readonly nodes: ReadonlyArray<{
      readonly statements: number;
      readonly entity:
        | EntityLinkFragment
        | EntityLinkFragment
        | EntityLinkFragment
        | EntityLinkFragment
        | EntityLinkFragment
        | EntityLinkFragment
        | EntityLinkFragment
        | EntityLinkFragment;
    }>;
  };
};

export type NearQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;

export type NearQuery = {
  readonly entity?:
    | { readonly id: string }
    | {
        readonly id: string;
        readonly near: {
          readonly nodes: ReadonlyArray<{
            readonly distance: number;
            readonly entity:
              | EntityLinkFragment
              | EntityLinkFragment
              | EntityLinkFragment
              | EntityLinkFragment
              | EntityLinkFragment
              | EntityLinkFragment
              | EntityLinkFragment
              | EntityLinkFragment;
          }>;
        };
      }
    | null;
};

export type PathsQueryVariables = Exact<{
  from: Scalars['String']['input'];
  to: Scalars['String']['input'];
}>;

export type PathsQuery = {
  readonly paths: ReadonlyArray<{
    readonly steps: ReadonlyArray<{
      readonly roles: ReadonlyArray<string>;
      readonly located: boolean;
      readonly from:
        | EntityLinkFragment
        | EntityLinkFragment
        | EntityLinkFragment
        | EntityLinkFragment
        | EntityLinkFragment
        | EntityLinkFragment
        | EntityLinkFragment
        | EntityLinkFragment;
      readonly to:
        | EntityLinkFragment
        | EntityLinkFragment
        | EntityLinkFragment
        | EntityLinkFragment
        | EntityLinkFragment
        | EntityLinkFragment
        | EntityLinkFragment
        | EntityLinkFragment;
      readonly statements: ReadonlyArray<{
        readonly id: string;
        readonly text: string;
        readonly article: { readonly id: string; readonly title?: string | null };
      }>;
    }>;
  }>;
};

export type EntityLinkFragment = { readonly id: string; readonly name: string; readonly type: EntityType };

export type StatementWordsFragment = {
  readonly id: string;
  readonly text: string;
  readonly quotes: ReadonlyArray<string>;
  readonly kind: StatementKind;
  readonly act: Act;
  readonly cue?: string | null;
  readonly source?: string | null;
  readonly date?: string | null;
  readonly saidOn?: string | null;
  readonly saidOnText?: string | null;
  readonly placeText?: string | null;
  readonly speakers: ReadonlyArray<{
    readonly as?: string | null;
    readonly entity:
      | EntityLinkFragment
      | EntityLinkFragment
      | EntityLinkFragment
      | EntityLinkFragment
      | EntityLinkFragment
      | EntityLinkFragment
      | EntityLinkFragment
      | EntityLinkFragment;
  }>;
  readonly about: ReadonlyArray<{
    readonly form: MentionForm;
    readonly entity:
      | EntityLinkFragment
      | EntityLinkFragment
      | EntityLinkFragment
      | EntityLinkFragment
      | EntityLinkFragment
      | EntityLinkFragment
      | EntityLinkFragment
      | EntityLinkFragment;
  }>;
  readonly addressees: ReadonlyArray<
    | EntityLinkFragment
    | EntityLinkFragment
    | EntityLinkFragment
    | EntityLinkFragment
    | EntityLinkFragment
    | EntityLinkFragment
    | EntityLinkFragment
    | EntityLinkFragment
  >;
};

export type StatementRowFragment = {
  readonly evidence: ReadonlyArray<{ readonly url?: string | null }>;
  readonly article: {
    readonly id: string;
    readonly title?: string | null;
    readonly publisher?: string | null;
    readonly publishedAt?: string | null;
  };
} & StatementWordsFragment;

export type JudgedSideFragment = {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly entity?:
    | ({
        readonly aliases: ReadonlyArray<string>;
        readonly roles: ReadonlyArray<{ readonly title: string; readonly of: { readonly name: string } }>;
        readonly about: { readonly totalCount: number; readonly nodes: ReadonlyArray<StatementRowFragment> };
        readonly by: { readonly totalCount: number; readonly nodes: ReadonlyArray<StatementRowFragment> };
      } & EntityLinkFragment)
    | ({
        readonly aliases: ReadonlyArray<string>;
        readonly about: { readonly totalCount: number; readonly nodes: ReadonlyArray<StatementRowFragment> };
        readonly by: { readonly totalCount: number; readonly nodes: ReadonlyArray<StatementRowFragment> };
      } & EntityLinkFragment)
    | ({
        readonly aliases: ReadonlyArray<string>;
        readonly about: { readonly totalCount: number; readonly nodes: ReadonlyArray<StatementRowFragment> };
        readonly by: { readonly totalCount: number; readonly nodes: ReadonlyArray<StatementRowFragment> };
      } & EntityLinkFragment)
    | ({
        readonly aliases: ReadonlyArray<string>;
        readonly about: { readonly totalCount: number; readonly nodes: ReadonlyArray<StatementRowFragment> };
        readonly by: { readonly totalCount: number; readonly nodes: ReadonlyArray<StatementRowFragment> };
      } & EntityLinkFragment)
    | ({
        readonly aliases: ReadonlyArray<string>;
        readonly about: { readonly totalCount: number; readonly nodes: ReadonlyArray<StatementRowFragment> };
        readonly by: { readonly totalCount: number; readonly nodes: ReadonlyArray<StatementRowFragment> };
      } & EntityLinkFragment)
    | ({
        readonly aliases: ReadonlyArray<string>;
        readonly about: { readonly totalCount: number; readonly nodes: ReadonlyArray<StatementRowFragment> };
        readonly by: { readonly totalCount: number; readonly nodes: ReadonlyArray<StatementRowFragment> };
      } & EntityLinkFragment)
    | ({
        readonly aliases: ReadonlyArray<string>;
        readonly about: { readonly totalCount: number; readonly nodes: ReadonlyArray<StatementRowFragment> };
        readonly by: { readonly totalCount: number; readonly nodes: ReadonlyArray<StatementRowFragment> };
      } & EntityLinkFragment)
    | ({
        readonly aliases: ReadonlyArray<string>;
        readonly about: { readonly totalCount: number; readonly nodes: ReadonlyArray<StatementRowFragment> };
        readonly by: { readonly totalCount: number; readonly nodes: ReadonlyArray<StatementRowFragment> };
      } & EntityLinkFragment)
    | null;
};

export type JudgementFactsFragment = {
  readonly id: string;
  readonly verdict: Verdict;
  readonly score: number;
  readonly reasons: ReadonlyArray<string>;
  readonly author: string;
  readonly at?: string | null;
  readonly withdrawnAt?: string | null;
};

export type JudgementSuggestionsQueryVariables = Exact<{
  after?: InputMaybe<Scalars['String']['input']>;
}>;

export type JudgementSuggestionsQuery = {
  readonly judgementSuggestions: {
    readonly nodes: ReadonlyArray<
      { readonly one: JudgedSideFragment; readonly other: JudgedSideFragment } & JudgementFactsFragment
    >;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
  };
};

export type JudgementsQueryVariables = Exact<{
  after?: InputMaybe<Scalars['String']['input']>;
}>;

export type JudgementsQuery = {
  readonly judgements: {
    readonly nodes: ReadonlyArray<
      {
        readonly one: {
          readonly id: string;
          readonly name: string;
          readonly type: EntityType;
          readonly entity?:
            | EntityLinkFragment
            | EntityLinkFragment
            | EntityLinkFragment
            | EntityLinkFragment
            | EntityLinkFragment
            | EntityLinkFragment
            | EntityLinkFragment
            | EntityLinkFragment
            | null;
        };
        readonly other: {
          readonly id: string;
          readonly name: string;
          readonly type: EntityType;
          readonly entity?:
            | EntityLinkFragment
            | EntityLinkFragment
            | EntityLinkFragment
            | EntityLinkFragment
            | EntityLinkFragment
            | EntityLinkFragment
            | EntityLinkFragment
            | EntityLinkFragment
            | null;
        };
      } & JudgementFactsFragment
    >;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
  };
};

export type JudgeSameMutationVariables = Exact<{
  one: Scalars['String']['input'];
  other: Scalars['String']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
}>;

export type JudgeSameMutation = { readonly judgeSame: JudgementFactsFragment };

export type JudgeDifferentMutationVariables = Exact<{
  one: Scalars['String']['input'];
  other: Scalars['String']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
}>;

export type JudgeDifferentMutation = { readonly judgeDifferent: JudgementFactsFragment };

export type UndoJudgementMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;

export type UndoJudgementMutation = { readonly undoJudgement: JudgementFactsFragment };

export type TimelineRangeQueryVariables = Exact<{
  id: Scalars['String']['input'];
}>;

export type TimelineRangeQuery = {
  readonly oldestBy: { readonly nodes: ReadonlyArray<{ readonly date?: string | null }> };
  readonly newestBy: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{ readonly date?: string | null }>;
  };
  readonly oldestAbout: { readonly nodes: ReadonlyArray<{ readonly date?: string | null }> };
  readonly newestAbout: { readonly nodes: ReadonlyArray<{ readonly date?: string | null }> };
};

export const Article: Question<ArticleQuery, ArticleQueryVariables> = {
  name: 'Article',
  text: 'query Article($id: ID!) {\n  article(id: $id) {\n    id\n    url\n    title\n    publisher\n    publishedAt\n    language\n    text\n    marks {\n      start\n      end\n      kind\n      statement {\n        id\n      }\n      entity {\n        ...EntityLink\n      }\n    }\n  }\n}\nfragment EntityLink on Entity {\n  id\n  name\n  type\n}',
};
export const ArticleStatements: Question<ArticleStatementsQuery, ArticleStatementsQueryVariables> = {
  name: 'ArticleStatements',
  text: 'query ArticleStatements($id: ID!, $after: String) {\n  article(id: $id) {\n    id\n    statements(first: 100, after: $after) {\n      nodes {\n        ...StatementWords\n        within {\n          id\n        }\n        evidence {\n          start\n          end\n          url\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}\nfragment StatementWords on Statement {\n  id\n  text\n  quotes\n  kind\n  act\n  cue\n  source\n  date\n  saidOn\n  saidOnText\n  placeText\n  speakers {\n    as\n    entity {\n      ...EntityLink\n    }\n  }\n  about {\n    form\n    entity {\n      ...EntityLink\n    }\n  }\n  addressees {\n    ...EntityLink\n  }\n}\nfragment EntityLink on Entity {\n  id\n  name\n  type\n}',
};
export const Articles: Question<ArticlesQuery, ArticlesQueryVariables> = {
  name: 'Articles',
  text: 'query Articles($publisher: String, $from: Date, $to: Date, $after: String) {\n  articles(\n    publisher: $publisher\n    publishedFrom: $from\n    publishedTo: $to\n    first: 50\n    after: $after\n  ) {\n    nodes {\n      id\n      title\n      publisher\n      publishedAt\n      statements(first: 1) {\n        totalCount\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}',
};
export const Statements: Question<StatementsQuery, StatementsQueryVariables> = {
  name: 'Statements',
  text: 'query Statements($about: [String!], $by: String, $kind: StatementKind, $publisher: String, $saidFrom: Date, $saidTo: Date, $text: String, $after: String) {\n  statements(\n    about: $about\n    by: $by\n    kind: $kind\n    publisher: $publisher\n    saidFrom: $saidFrom\n    saidTo: $saidTo\n    text: $text\n    first: 30\n    after: $after\n  ) {\n    nodes {\n      ...StatementRow\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\nfragment StatementRow on Statement {\n  ...StatementWords\n  evidence {\n    url\n  }\n  article {\n    id\n    title\n    publisher\n    publishedAt\n  }\n}\nfragment StatementWords on Statement {\n  id\n  text\n  quotes\n  kind\n  act\n  cue\n  source\n  date\n  saidOn\n  saidOnText\n  placeText\n  speakers {\n    as\n    entity {\n      ...EntityLink\n    }\n  }\n  about {\n    form\n    entity {\n      ...EntityLink\n    }\n  }\n  addressees {\n    ...EntityLink\n  }\n}\nfragment EntityLink on Entity {\n  id\n  name\n  type\n}',
};
export const CountStatements: Question<CountStatementsQuery, CountStatementsQueryVariables> = {
  name: 'CountStatements',
  text: 'query CountStatements($about: [String!], $by: String, $kind: StatementKind, $publisher: String, $saidFrom: Date, $saidTo: Date, $text: String) {\n  statements(\n    about: $about\n    by: $by\n    kind: $kind\n    publisher: $publisher\n    saidFrom: $saidFrom\n    saidTo: $saidTo\n    text: $text\n    first: 1\n  ) {\n    totalCount\n  }\n}',
};
export const Completions: Question<CompletionsQuery, CompletionsQueryVariables> = {
  name: 'Completions',
  text: 'query Completions($name: String!) {\n  entities(name: $name, first: 8) {\n    nodes {\n      ...EntityLink\n      ... on City {\n        country {\n          name\n        }\n      }\n      ... on Person {\n        roles {\n          title\n        }\n      }\n      about: statementsAbout(first: 1) {\n        totalCount\n      }\n      by: statementsBy(first: 1) {\n        totalCount\n      }\n    }\n  }\n}\nfragment EntityLink on Entity {\n  id\n  name\n  type\n}',
};
export const DidYouMean: Question<DidYouMeanQuery, DidYouMeanQueryVariables> = {
  name: 'DidYouMean',
  text: 'query DidYouMean($name: String!) {\n  suggestions(name: $name, first: 5) {\n    ...EntityLink\n  }\n}\nfragment EntityLink on Entity {\n  id\n  name\n  type\n}',
};
export const EntityName: Question<EntityNameQuery, EntityNameQueryVariables> = {
  name: 'EntityName',
  text: 'query EntityName($id: ID!) {\n  entity(id: $id) {\n    ...EntityLink\n  }\n}\nfragment EntityLink on Entity {\n  id\n  name\n  type\n}',
};
export const Entity: Question<EntityQuery, EntityQueryVariables> = {
  name: 'Entity',
  text: 'query Entity($id: ID!) {\n  entity(id: $id) {\n    ...EntityLink\n    aliases\n    about: statementsAbout(first: 1) {\n      totalCount\n    }\n    by: statementsBy(first: 1) {\n      totalCount\n    }\n    ... on Person {\n      roles {\n        title\n        firstSeen\n        lastSeen\n        of {\n          ...EntityLink\n        }\n      }\n    }\n    ... on City {\n      geonames\n      latitude\n      longitude\n      population\n      country {\n        iso\n        ...EntityLink\n      }\n    }\n    ... on Country {\n      iso\n    }\n  }\n}\nfragment EntityLink on Entity {\n  id\n  name\n  type\n}',
};
export const StatementsAbout: Question<StatementsAboutQuery, StatementsAboutQueryVariables> = {
  name: 'StatementsAbout',
  text: 'query StatementsAbout($id: ID!, $after: String) {\n  entity(id: $id) {\n    id\n    statements: statementsAbout(first: 30, after: $after) {\n      nodes {\n        ...StatementRow\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}\nfragment StatementRow on Statement {\n  ...StatementWords\n  evidence {\n    url\n  }\n  article {\n    id\n    title\n    publisher\n    publishedAt\n  }\n}\nfragment StatementWords on Statement {\n  id\n  text\n  quotes\n  kind\n  act\n  cue\n  source\n  date\n  saidOn\n  saidOnText\n  placeText\n  speakers {\n    as\n    entity {\n      ...EntityLink\n    }\n  }\n  about {\n    form\n    entity {\n      ...EntityLink\n    }\n  }\n  addressees {\n    ...EntityLink\n  }\n}\nfragment EntityLink on Entity {\n  id\n  name\n  type\n}',
};
export const StatementsBy: Question<StatementsByQuery, StatementsByQueryVariables> = {
  name: 'StatementsBy',
  text: 'query StatementsBy($id: ID!, $after: String) {\n  entity(id: $id) {\n    id\n    statements: statementsBy(first: 30, after: $after) {\n      nodes {\n        ...StatementRow\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}\nfragment StatementRow on Statement {\n  ...StatementWords\n  evidence {\n    url\n  }\n  article {\n    id\n    title\n    publisher\n    publishedAt\n  }\n}\nfragment StatementWords on Statement {\n  id\n  text\n  quotes\n  kind\n  act\n  cue\n  source\n  date\n  saidOn\n  saidOnText\n  placeText\n  speakers {\n    as\n    entity {\n      ...EntityLink\n    }\n  }\n  about {\n    form\n    entity {\n      ...EntityLink\n    }\n  }\n  addressees {\n    ...EntityLink\n  }\n}\nfragment EntityLink on Entity {\n  id\n  name\n  type\n}',
};
export const Neighbourhood: Question<NeighbourhoodQuery, NeighbourhoodQueryVariables> = {
  name: 'Neighbourhood',
  text: 'query Neighbourhood($id: ID!) {\n  entity(id: $id) {\n    ...EntityLink\n    about: statementsAbout(first: 100) {\n      nodes {\n        id\n        speakers {\n          entity {\n            ...EntityLink\n          }\n        }\n      }\n    }\n    by: statementsBy(first: 100) {\n      nodes {\n        id\n        about {\n          entity {\n            ...EntityLink\n          }\n        }\n      }\n    }\n  }\n}\nfragment EntityLink on Entity {\n  id\n  name\n  type\n}',
};
export const SpeakerCounts: Question<SpeakerCountsQuery, SpeakerCountsQueryVariables> = {
  name: 'SpeakerCounts',
  text: 'query SpeakerCounts($about: [String!]!, $publisher: String, $saidFrom: Date, $saidTo: Date) {\n  speakers(\n    about: $about\n    publisher: $publisher\n    saidFrom: $saidFrom\n    saidTo: $saidTo\n    first: 8\n  ) {\n    nodes {\n      statements\n      entity {\n        ...EntityLink\n      }\n    }\n  }\n}\nfragment EntityLink on Entity {\n  id\n  name\n  type\n}',
};
export const CompanionCounts: Question<CompanionCountsQuery, CompanionCountsQueryVariables> = {
  name: 'CompanionCounts',
  text: 'query CompanionCounts($of: [String!]!, $publisher: String, $saidFrom: Date, $saidTo: Date) {\n  companions(\n    of: $of\n    publisher: $publisher\n    saidFrom: $saidFrom\n    saidTo: $saidTo\n    first: 8\n  ) {\n    nodes {\n      statements\n      entity {\n        ...EntityLink\n      }\n    }\n  }\n}\nfragment EntityLink on Entity {\n  id\n  name\n  type\n}',
};
export const Near: Question<NearQuery, NearQueryVariables> = {
  name: 'Near',
  text: 'query Near($id: ID!) {\n  entity(id: $id) {\n    id\n    ... on City {\n      near(within: 150, first: 6) {\n        nodes {\n          distance\n          entity {\n            ...EntityLink\n          }\n        }\n      }\n    }\n  }\n}\nfragment EntityLink on Entity {\n  id\n  name\n  type\n}',
};
export const Paths: Question<PathsQuery, PathsQueryVariables> = {
  name: 'Paths',
  text: 'query Paths($from: String!, $to: String!) {\n  paths(from: $from, to: $to, longest: 4, most: 5) {\n    steps {\n      from {\n        ...EntityLink\n      }\n      to {\n        ...EntityLink\n      }\n      roles\n      located\n      statements {\n        id\n        text\n        article {\n          id\n          title\n        }\n      }\n    }\n  }\n}\nfragment EntityLink on Entity {\n  id\n  name\n  type\n}',
};
export const JudgementSuggestions: Question<JudgementSuggestionsQuery, JudgementSuggestionsQueryVariables> = {
  name: 'JudgementSuggestions',
  text: 'query JudgementSuggestions($after: String) {\n  judgementSuggestions(first: 10, after: $after) {\n    nodes {\n      ...JudgementFacts\n      one {\n        ...JudgedSide\n      }\n      other {\n        ...JudgedSide\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\nfragment JudgementFacts on Judgement {\n  id\n  verdict\n  score\n  reasons\n  author\n  at\n  withdrawnAt\n}\nfragment JudgedSide on JudgedSide {\n  id\n  type\n  name\n  entity {\n    ...EntityLink\n    aliases\n    about: statementsAbout(first: 2) {\n      totalCount\n      nodes {\n        ...StatementRow\n      }\n    }\n    by: statementsBy(first: 2) {\n      totalCount\n      nodes {\n        ...StatementRow\n      }\n    }\n    ... on Person {\n      roles {\n        title\n        of {\n          name\n        }\n      }\n    }\n  }\n}\nfragment EntityLink on Entity {\n  id\n  name\n  type\n}\nfragment StatementRow on Statement {\n  ...StatementWords\n  evidence {\n    url\n  }\n  article {\n    id\n    title\n    publisher\n    publishedAt\n  }\n}\nfragment StatementWords on Statement {\n  id\n  text\n  quotes\n  kind\n  act\n  cue\n  source\n  date\n  saidOn\n  saidOnText\n  placeText\n  speakers {\n    as\n    entity {\n      ...EntityLink\n    }\n  }\n  about {\n    form\n    entity {\n      ...EntityLink\n    }\n  }\n  addressees {\n    ...EntityLink\n  }\n}',
};
export const Judgements: Question<JudgementsQuery, JudgementsQueryVariables> = {
  name: 'Judgements',
  text: 'query Judgements($after: String) {\n  judgements(first: 50, after: $after) {\n    nodes {\n      ...JudgementFacts\n      one {\n        id\n        name\n        type\n        entity {\n          ...EntityLink\n        }\n      }\n      other {\n        id\n        name\n        type\n        entity {\n          ...EntityLink\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\nfragment JudgementFacts on Judgement {\n  id\n  verdict\n  score\n  reasons\n  author\n  at\n  withdrawnAt\n}\nfragment EntityLink on Entity {\n  id\n  name\n  type\n}',
};
export const JudgeSame: Question<JudgeSameMutation, JudgeSameMutationVariables> = {
  name: 'JudgeSame',
  text: 'mutation JudgeSame($one: String!, $other: String!, $reason: String) {\n  judgeSame(one: $one, other: $other, reason: $reason) {\n    ...JudgementFacts\n  }\n}\nfragment JudgementFacts on Judgement {\n  id\n  verdict\n  score\n  reasons\n  author\n  at\n  withdrawnAt\n}',
};
export const JudgeDifferent: Question<JudgeDifferentMutation, JudgeDifferentMutationVariables> = {
  name: 'JudgeDifferent',
  text: 'mutation JudgeDifferent($one: String!, $other: String!, $reason: String) {\n  judgeDifferent(one: $one, other: $other, reason: $reason) {\n    ...JudgementFacts\n  }\n}\nfragment JudgementFacts on Judgement {\n  id\n  verdict\n  score\n  reasons\n  author\n  at\n  withdrawnAt\n}',
};
export const UndoJudgement: Question<UndoJudgementMutation, UndoJudgementMutationVariables> = {
  name: 'UndoJudgement',
  text: 'mutation UndoJudgement($id: ID!) {\n  undoJudgement(id: $id) {\n    ...JudgementFacts\n  }\n}\nfragment JudgementFacts on Judgement {\n  id\n  verdict\n  score\n  reasons\n  author\n  at\n  withdrawnAt\n}',
};
export const TimelineRange: Question<TimelineRangeQuery, TimelineRangeQueryVariables> = {
  name: 'TimelineRange',
  text: 'query TimelineRange($id: String!) {\n  oldestBy: statements(\n    by: $id\n    saidFrom: "0001-01-01"\n    orderBy: OLDEST_FIRST\n    first: 1\n  ) {\n    nodes {\n      date\n    }\n  }\n  newestBy: statements(by: $id, saidFrom: "0001-01-01", first: 1) {\n    totalCount\n    nodes {\n      date\n    }\n  }\n  oldestAbout: statements(\n    about: [$id]\n    saidFrom: "0001-01-01"\n    orderBy: OLDEST_FIRST\n    first: 1\n  ) {\n    nodes {\n      date\n    }\n  }\n  newestAbout: statements(about: [$id], saidFrom: "0001-01-01", first: 1) {\n    nodes {\n      date\n    }\n  }\n}',
};
