import type { Clues } from './clues.js';

/** A weight for each clue; 0 for one that is not there. */
export type AboutWeights = Readonly<Record<string, number>>;

/** An entity that is meant with less than this is not said to be spoken of: the F1 of `about` is best near half of itself. */
export const LEAST = 0.4;

/** How likely each candidate is meant: proportional to the exponential of the sum of its weights. Together 1. */
export function sharesBy<Key>(
  weights: AboutWeights,
  clues: ReadonlyMap<Key, Clues>,
): ReadonlyMap<Key, number> {
  const odds = [...clues].map(
    ([key, names]) => [key, Math.exp(names.reduce((sum, clue) => sum + (weights[clue] ?? 0), 0))] as const,
  );
  const total = odds.reduce((sum, [, one]) => sum + one, 0);
  return new Map(odds.map(([key, one]) => [key, one / total]));
}
