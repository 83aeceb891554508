/** A clue that is seen more rarely than this has no weight. */
const SEEN = 5;
const STEPS = 400;
const RATE = 0.5;
/** Strength of the penalty on the squares of the weights; chosen by cross-validation among 0.5, 1, 1.5, 2.5 and 4. */
const PENALTY = 1.5;

const sumOf = (weights, clues) => clues.reduce((sum, clue) => sum + (weights[clue] ?? 0), 0);

/**
 * The weights of a conditional log-linear model: of the options of an example (nobody and the candidates) those that are
 * right should have all of the probability. Whole-batch gradient with Adagrad's steps, from 0.
 */
export function fit(examples) {
  const seen = new Map();
  for (const { options } of examples) {
    for (const { clues } of options) for (const clue of clues) seen.set(clue, (seen.get(clue) ?? 0) + 1);
  }
  const clues = [...seen]
    .filter(([, times]) => times >= SEEN)
    .map(([clue]) => clue)
    .sort();
  const at = new Map(clues.map((clue, i) => [clue, i]));
  const rows = examples.map(({ options }) =>
    options.map(({ clues: own, isRight }) => ({
      ids: own.flatMap((clue) => at.get(clue) ?? []),
      isRight,
    })),
  );
  const weights = new Float64Array(clues.length);
  const steps = new Float64Array(clues.length).fill(1e-8);
  for (let step = 0; step < STEPS; step++) {
    const gradient = weights.map((weight) => PENALTY * weight);
    for (const row of rows) addGradient(row, weights, gradient);
    gradient.forEach((slope, i) => {
      steps[i] += slope * slope;
      weights[i] -= (RATE * slope) / Math.sqrt(steps[i]);
    });
  }
  return Object.fromEntries(clues.map((clue, i) => [clue, Math.round(weights[i] * 1000) / 1000]));
}

function addGradient(row, weights, gradient) {
  const odds = row.map(({ ids }) => Math.exp(ids.reduce((sum, id) => sum + weights[id], 0)));
  const all = odds.reduce((sum, one) => sum + one, 0);
  const right = odds.reduce((sum, one, i) => sum + (row[i].isRight ? one : 0), 0);
  row.forEach(({ ids, isRight }, i) => {
    const slope = odds[i] / all - (isRight ? odds[i] / right : 0);
    for (const id of ids) gradient[id] += slope;
  });
}

/** For each candidate of the examples, the share that the weights give it and whether it is right. */
export function outcomes(weights, examples) {
  return examples.flatMap(({ kind, pair, options }) => {
    const odds = options.map(({ clues }) => Math.exp(sumOf(weights, clues)));
    const all = odds.reduce((sum, one) => sum + one, 0);
    return options.flatMap(({ isNobody, isRight }, i) =>
      isNobody ? [] : [{ kind, pair, share: odds[i] / all, isRight }],
    );
  });
}
