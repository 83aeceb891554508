/** Fits a log-linear model to examples: full gradients with AdaGrad and a quadratic penalty, nothing random. */
import { join, resolve } from 'node:path';

const { weighted, probabilities } = await import(
  join(resolve(import.meta.dirname, '..', '..'), 'dist', 'ingest', '4-refer', 'ranker.js')
);

const PENALTY = 4;
const STEPS = 250;
const RATE = 0.5;
/** A weight must be seen so often, over all options of all examples. */
const SEEN = 2;
/** Examples whose right answer could not be offered teach less. */
const UNREACHABLE = 0.5;

/** Weights by name, rounded to thousandths. */
export function fit(examples) {
  const usable = examples.filter(({ right, features }) => right.length > 0 && features.length > 1);
  const seen = new Map();
  for (const { kind, features } of usable)
    for (const name of features.flat().flatMap((feature) => weighted(kind, feature)))
      seen.set(name, (seen.get(name) ?? 0) + 1);
  const names = [...seen].filter(([, times]) => times >= SEEN).map(([name]) => name);
  const index = new Map(names.map((name, i) => [name, i]));
  const data = usable.map(({ kind, features, right, reachable }) => ({
    weight: reachable ? 1 : UNREACHABLE,
    right: new Set(right),
    options: features.map((one) =>
      one.flatMap((feature) => weighted(kind, feature)).flatMap((name) => index.get(name) ?? []),
    ),
  }));
  const weights = new Float64Array(names.length);
  const squares = new Float64Array(names.length).fill(1e-8);
  const all = data.reduce((sum, { weight }) => sum + weight, 0);
  for (let step = 0; step < STEPS; step++) {
    const gradient = weights.map((weight) => PENALTY * weight);
    for (const example of data) addGradient(gradient, weights, example);
    for (let i = 0; i < weights.length; i++) {
      const slope = gradient[i] / all;
      squares[i] += slope * slope;
      weights[i] -= (RATE * slope) / Math.sqrt(squares[i]);
    }
  }
  const rounded = names.map((name, i) => [name, Math.round(weights[i] * 1000) / 1000]);
  return Object.fromEntries(rounded.filter(([, weight]) => Math.abs(weight) > 0.005).sort());
}

/** Of the negative logarithm of how likely the right options are together. */
function addGradient(gradient, weights, { weight, right, options }) {
  const scores = options.map((option) => option.reduce((sum, i) => sum + weights[i], 0));
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const all = powers.reduce((sum, power) => sum + power, 0);
  const good = powers.reduce((sum, power, i) => sum + (right.has(i) ? power : 0), 0);
  options.forEach((option, o) => {
    const slope = weight * (powers[o] / all - (right.has(o) ? powers[o] / good : 0));
    for (const i of option) gradient[i] += slope;
  });
}

/** What the model answers to examples: `{kind, score, right}` of each that has an option. */
export const answers = (examples, weights) =>
  examples
    .filter(({ features }) => features.length > 0)
    .map(({ kind, features, right, reachable }) => {
      const chances = probabilities(weights, kind, features);
      const score = Math.max(...chances);
      return { kind, score, right: reachable && right.includes(chances.indexOf(score)) };
    });

/** The same weights, less sure of themselves: which option is the likeliest stays as it is. */
export const cooled = (weights, heat) =>
  Object.fromEntries(
    Object.entries(weights).map(([name, weight]) => [name, Math.round((1000 * weight) / heat) / 1000]),
  );
