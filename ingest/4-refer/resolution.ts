import type { EntityDraft } from './entity-draft.js';

/** Who a source or part of one was taken for, how sure that is, and who else it may have been. */
export interface Resolution {
  readonly draft: EntityDraft;
  /** 0 to 1; 1 for a name. */
  readonly score: number;
  /** The likeliest others, best first, where it was left open. */
  readonly candidates: readonly { readonly draft: EntityDraft; readonly score: number }[];
}

export const sure = (draft: EntityDraft): Resolution => ({ draft, score: 1, candidates: [] });
