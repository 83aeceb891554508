import type { Verdict } from '../../../identity/compare.js';
import type { Judgement } from '../../../identity/judgement.js';
import type { EntityType } from '../../../model/entity.js';

/** A Judgement node as it is stored. What is not known is absent. */
export interface JudgementRecord {
  readonly id: string;
  readonly verdict: Verdict;
  readonly left: string;
  readonly leftCandidate: string;
  readonly leftType: EntityType;
  readonly leftName: string;
  readonly right: string;
  readonly rightCandidate: string;
  readonly rightType: EntityType;
  readonly rightName: string;
  readonly author: string;
  readonly score: number;
  readonly reasons: readonly string[];
  /** When a person judged; rules judge whenever something changes. */
  readonly at?: string;
  readonly withdrawnAt?: string;
  /** What a table of names says of the entity beside: its name and Wikidata id. */
  readonly givenName?: string;
  readonly givenWikidata?: string;
}

export const judgementOf = (record: JudgementRecord): Judgement => ({
  id: record.id,
  verdict: record.verdict,
  left: { handle: record.left, candidate: record.leftCandidate },
  right: { handle: record.right, candidate: record.rightCandidate },
  author: record.author,
  at: record.at ?? null,
  score: record.score,
  reasons: record.reasons,
});
