import type { Anaphor } from './anaphors.js';
import type { EntityDraft } from './entity-draft.js';
import type { Features } from './features.js';
import { probabilities, type Weights } from './ranker.js';

/** One who may be meant; without a draft, that it is nobody known. */
export interface Option {
  readonly draft?: EntityDraft;
  readonly features: Features;
}

/** How likely each option is, in their order; together 1. Called with one option at least. */
export type Choose = (anaphor: Anaphor, options: readonly Option[]) => readonly number[];

export const chooseBy =
  (weights: Weights): Choose =>
  ({ kind }, options) =>
    probabilities(
      weights,
      kind,
      options.map(({ features }) => features),
    );
