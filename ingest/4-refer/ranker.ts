import type { AnaphorKind } from './anaphors.js';
import type { Features } from './features.js';

/** Weights of a log-linear model by name of feature, and by kind of anaphor and name ("he: nearest 0"). */
export type Weights = Readonly<Record<string, number>>;

/** The names under which a feature of a candidate has weights. */
export const weighted = (kind: AnaphorKind, feature: string): readonly [string, string] => [
  feature,
  `${kind}: ${feature}`,
];

/** How likely each choice is, together 1: exp of the sums of their weights, each divided by the sum of all. */
export function probabilities(
  weights: Weights,
  kind: AnaphorKind,
  choices: readonly Features[],
): readonly number[] {
  const scores = choices.map((features) =>
    features.reduce(
      (sum, feature) => sum + weighted(kind, feature).reduce((part, name) => part + (weights[name] ?? 0), 0),
      0,
    ),
  );
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const all = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / all);
}
