import type { Reference } from '../model/entity.js';
import { candidateOf, homeCountry, type Candidate } from './candidate.js';
import { factsOf } from './facts.js';

/** What a reference counts as, and what it says of that. */
export interface ReferenceCandidate extends Candidate {
  /** See facts.ts; sorted. */
  readonly facts: readonly string[];
}

/** What the references of one article count as, by local id. A pure function of the article. */
export function articleCandidates(
  references: readonly Reference[],
  article: string,
  publishedAt?: string,
): ReadonlyMap<string, ReferenceCandidate> {
  const home = homeCountry(references);
  const candidates = new Map(references.map((one) => [one.id, candidateOf(one, article, home)]));
  return new Map(
    references.map((one) => [
      one.id,
      { ...candidates.get(one.id)!, facts: factsOf(one, (local) => candidates.get(local), publishedAt) },
    ]),
  );
}
