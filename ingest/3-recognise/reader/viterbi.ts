/** A run of tokens `[start, end)` that have one label, given by its place among the labels, B before I. */
export interface Run {
  readonly start: number;
  readonly end: number;
  /** 0 for the first kind of run (labels 1 and 2), 1 for the second (3 and 4), … */
  readonly kind: number;
}

/**
 * The most likely labels of a sequence of which each I follows a B or an I of its own kind. Labels stand in the order
 * O, B, I, B, I, …; the last kind may lack an I. Of two ways that are equally likely it takes the one with the lower labels.
 * @param scores log-probabilities, `labels` numbers for each token
 * @param from where in `scores` the sequence begins
 * @param bias added to each label's score
 */
export function viterbi(
  scores: ArrayLike<number>,
  labels: number,
  { from = 0, length = scores.length / labels, bias = [] as readonly number[] } = {},
): Uint8Array {
  let best = new Float64Array(labels);
  const back = new Uint8Array(labels * length);
  for (let token = 0; token < length; token++) {
    const next = new Float64Array(labels);
    for (let label = 0; label < labels; label++) {
      const inner = label > 0 && label % 2 === 0;
      let before = inner ? label - 1 : 0;
      if (token > 0) {
        const last = inner ? label : labels - 1;
        for (let i = before + 1; i <= last; i++)
          if ((best[i] as number) > (best[before] as number)) before = i;
        next[label] = best[before] as number;
      } else if (inner) next[label] = -Infinity;
      next[label] =
        (next[label] as number) + ((scores[from + token * labels + label] as number) + (bias[label] ?? 0));
      back[token * labels + label] = before;
    }
    best = next;
  }
  const path = new Uint8Array(length);
  let label = best.indexOf(Math.max(...best));
  for (let token = length - 1; token >= 0; token--) {
    path[token] = label;
    label = back[token * labels + label] as number;
  }
  return path;
}

/** The runs of B I I … in a sequence of labels. */
export function runsOf(labels: Uint8Array): readonly Run[] {
  const runs: Run[] = [];
  for (let start = 0; start < labels.length;) {
    const label = labels[start] as number;
    let end = start + 1;
    if (label > 0) {
      while (labels[end] === label + 1 && label % 2 === 1) end++;
      runs.push({ start, end, kind: (label - 1) >> 1 });
    }
    start = end;
  }
  return runs;
}
