import type { Span } from './span.js';

export const ENTITY_TYPES = [
  'PERSON',
  'ORGANISATION',
  'CITY',
  'COUNTRY',
  'REGION',
  'PLACE',
  'GROUP',
  'DOCUMENT',
] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

/** What a type is called where types are labels: in the graph and in GraphQL. */
export const ENTITY_LABELS = {
  PERSON: 'Person',
  ORGANISATION: 'Organisation',
  CITY: 'City',
  COUNTRY: 'Country',
  REGION: 'Region',
  PLACE: 'Place',
  GROUP: 'Group',
  DOCUMENT: 'Document',
} as const satisfies Record<EntityType, string>;

export type MentionForm = 'NAME' | 'PRONOUN' | 'DESCRIPTION';

/** A span that refers to an entity. */
export interface Mention extends Span {
  readonly form: MentionForm;
}

/** Identifiers in other people's tables: `geonames` (city), `iso` (ISO 3166-1 alpha-2, country), `wikidata`. */
export type ExternalIds = Readonly<Partial<Record<'geonames' | 'iso' | 'wikidata', string>>>;

/** A name as it stands in the text, recognised but not yet resolved to an entity. */
export interface Name extends Span {
  readonly type: EntityType;
  /** True for an adjective or noun of nationality: "Russian" stands for Russia. */
  readonly demonym?: boolean;
  /** The name of the gazetteer for it ("Kyiv" for "Kiev", "Russia" for "Russian"), where one knows it. */
  readonly canonical?: string;
  readonly ids?: ExternalIds;
}

/** A title somebody holds: "spokesman" of the Pentagon, `text` as the article gives it ("Pentagon spokesman"). */
export interface Role {
  readonly title: string;
  readonly text: string;
  /** Local id of the organisation, country or city, or absent when the article does not say. */
  readonly of?: string;
}

/** What one article says of one entity: all its mentions there, its names, its roles. Ids (`e1`) are local to the article. */
export interface Reference {
  readonly id: string;
  readonly type: EntityType;
  /** The fullest name that the article gives, or the description for an unnamed one. */
  readonly name: string;
  readonly named: boolean;
  readonly aliases: readonly string[];
  readonly ids: ExternalIds;
  readonly roles: readonly Role[];
  /** In text order; never empty. */
  readonly mentions: readonly Mention[];
}
