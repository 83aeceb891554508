import { idOf } from '../model/identity.js';
import type { Verdict } from './compare.js';

/** The version of the rules, as the author of what they judge. */
export const RULES = 'rules 1';

/**
 * One side of a judgement: a candidate, or the references of one article to it (an anchor). Both are hashes of names, so
 * a judgement finds them again after everything was read anew, and may come before they are there.
 */
export interface Side {
  /** Id of a candidate or an anchor. */
  readonly handle: string;
  /** Id of the candidate: the handle itself, or the one that the anchor belongs to. */
  readonly candidate: string;
}

/** That two are the same or not, by whom, when and why. */
export interface Judgement {
  readonly id: string;
  readonly verdict: Verdict;
  readonly left: Side;
  readonly right: Side;
  readonly author: string;
  /** ISO 8601 with time; null for the rules, which judge anew whenever something changes. */
  readonly at: string | null;
  readonly score: number;
  readonly reasons: readonly string[];
}

/** The newest first; of one moment by id. */
export const newestFirst = (a: Judgement, b: Judgement): number =>
  (b.at ?? '').localeCompare(a.at ?? '', 'en') || (a.id < b.id ? -1 : 1);

/** The id of what the rules judge of two: one for each pair. */
export const ruleJudgementId = (left: string, right: string): string =>
  idOf('Judgement', 'rules', left, right);

/** The id of what somebody judges: the same words of the same person at the same moment are one judgement. */
export const judgementId = (
  verdict: Verdict,
  left: string,
  right: string,
  author: string,
  at: string,
): string => idOf('Judgement', verdict, left, right, author, at);
