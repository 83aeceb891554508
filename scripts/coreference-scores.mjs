/**
 * Coreference scores as the CoNLL-2012 shared task defines them: MUC (Vilain et al. 1995), B³ (Bagga and Baldwin 1998),
 * CEAF with the entity similarity φ4 (Luo 2005), and their mean F1. Entities are arrays of mention keys; a mention is in one
 * entity at most.
 */
export class CoreferenceScores {
  #muc = [0, 0, 0, 0];
  #b3 = [0, 0, 0, 0];
  #ceaf = [0, 0, 0, 0];

  /** Adds one document. */
  add(gold, found) {
    add(this.#muc, [...muc(gold, found), ...muc(found, gold)]);
    add(this.#b3, [...b3(gold, found), ...b3(found, gold)]);
    const similar = bestAlignment(gold.map((one) => found.map((other) => phi4(one, other))));
    add(this.#ceaf, [similar, gold.length, similar, found.length]);
  }

  /** Per cent: `{muc, b3, ceaf}` each `{recall, precision, f1}`, and `conll`, the mean of the three F1. */
  result() {
    const [muc, b3, ceaf] = [this.#muc, this.#b3, this.#ceaf].map(figures);
    return { muc, b3, ceaf, conll: round((muc.f1 + b3.f1 + ceaf.f1) / 3) };
  }
}

const add = (sums, numbers) => numbers.forEach((number, i) => (sums[i] += number));
const round = (share) => Math.round(10 * share) / 10;

function figures([hit, all, right, given]) {
  const recall = all === 0 ? 0 : (100 * hit) / all;
  const precision = given === 0 ? 0 : (100 * right) / given;
  const f1 = recall + precision === 0 ? 0 : (2 * recall * precision) / (recall + precision);
  return { recall: round(recall), precision: round(precision), f1: round(f1) };
}

const places = (entities) =>
  new Map(entities.flatMap((mentions, i) => mentions.map((mention) => [mention, i])));

/** Links of `of` kept by `by`, and links there are. */
function muc(of, by) {
  const at = places(by);
  let kept = 0;
  let all = 0;
  for (const mentions of of) {
    const parts = new Set(mentions.map((mention) => at.get(mention) ?? mention));
    kept += mentions.length - parts.size;
    all += mentions.length - 1;
  }
  return [kept, all];
}

function b3(of, by) {
  const at = places(by);
  let sum = 0;
  let all = 0;
  for (const mentions of of) {
    const shared = new Map();
    for (const mention of mentions) {
      const i = at.get(mention);
      if (i !== undefined) shared.set(i, (shared.get(i) ?? 0) + 1);
    }
    for (const count of shared.values()) sum += (count * count) / mentions.length;
    all += mentions.length;
  }
  return [sum, all];
}

function phi4(one, other) {
  const shared = one.filter((mention) => other.includes(mention)).length;
  return (2 * shared) / (one.length + other.length);
}

/** The largest sum of one number in each row and column: the Hungarian method, with potentials. */
function bestAlignment(similar) {
  const n = Math.max(similar.length, similar[0]?.length ?? 0);
  const cost = (row, column) => -(similar[row]?.[column] ?? 0);
  const u = new Float64Array(n + 1);
  const v = new Float64Array(n + 1);
  const rowOf = new Int32Array(n + 1);
  const way = new Int32Array(n + 1);
  for (let row = 1; row <= n; row++) {
    rowOf[0] = row;
    const least = new Float64Array(n + 1).fill(Infinity);
    const used = new Uint8Array(n + 1);
    let column = 0;
    do {
      used[column] = 1;
      let delta = Infinity;
      let next = 0;
      for (let j = 1; j <= n; j++) {
        if (used[j]) continue;
        const slack = cost(rowOf[column] - 1, j - 1) - u[rowOf[column]] - v[j];
        if (slack < least[j]) {
          least[j] = slack;
          way[j] = column;
        }
        if (least[j] < delta) {
          delta = least[j];
          next = j;
        }
      }
      for (let j = 0; j <= n; j++) {
        if (used[j]) {
          u[rowOf[j]] += delta;
          v[j] -= delta;
        } else least[j] -= delta;
      }
      column = next;
    } while (rowOf[column] !== 0);
    for (; column !== 0; column = way[column]) rowOf[column] = rowOf[way[column]];
  }
  let sum = 0;
  for (let j = 1; j <= n; j++) sum += similar[rowOf[j] - 1]?.[j - 1] ?? 0;
  return sum;
}
