import type { Span } from '../../src/model/span.js';
import type { Gender } from './entity-draft.js';
import type { NounPhrase } from './noun-phrases.js';

/** What kind of mention asks who is meant: the ranker has learnt each kind apart. */
export type AnaphorKind = 'he' | 'it' | 'they' | 'definite' | 'bare';

/** A pronoun or description whose entity is looked for. */
export interface Anaphor {
  readonly kind: AnaphorKind;
  readonly at: Span;
  readonly sentence: number;
  readonly block: number;
  /** It stands in the headline; in the first paragraph after it; or further down. */
  readonly zone: 'headline' | 'lead' | 'body';
  /** Index of the quotation it stands in; -1 for none. */
  readonly quotation: number;
  readonly gender?: Gender;
  /** For a description. */
  readonly phrase?: NounPhrase;
  /** The local ids of those in whose words it stands. */
  readonly within: ReadonlySet<string>;
}
