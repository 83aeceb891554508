import { Clusters } from './clusters.js';
import { compare, type Comparison, type Profile } from './compare.js';
import { newestFirst, type Judgement } from './judgement.js';
import { personName } from './person-name.js';
import { fullForms } from './nicknames.js';
import { romanised } from './romanised.js';

/** A candidate or a part of one, as it is compared with the others of its block. */
export interface Item extends Profile {
  /** Id of the candidate, or for a part that was told apart from it, its smallest anchor. */
  readonly id: string;
  readonly local: boolean;
  readonly block: string | null;
  /** Whether a gazetteer numbers it: such a one stands for what it is joined with. */
  readonly numbered: boolean;
}

/** What the rules judge of two items; `left` < `right`. */
export interface Compared extends Comparison {
  readonly left: string;
  readonly right: string;
}

export interface Identities {
  /** The entity of each item: the id of the item that stands for all that it is joined with. */
  readonly entities: ReadonlyMap<string, string>;
  /** What the rules said, sorted: all that was joined or kept apart, and of what is unsure the likeliest of each item. */
  readonly judged: readonly Compared[];
}

/** How many doubtful others of one item a person is asked about. */
const MOST_DOUBTS = 3;

/**
 * Who is who among items: all the items of the blocks that they are in, with the judgements of people about them, whose
 * handles are given as items already. A pure function of the two sets: the order of either makes no difference.
 * What people judged comes first, the newest before older ones that contradict it; then what the rules are surest of.
 */
export function identities(items: readonly Item[], judgements: readonly Judgement[]): Identities {
  const local = new Set(items.filter((item) => item.local).map(({ id }) => id));
  const compared = withoutAmbiguity(compareAll(items), (id) => local.has(id));
  const clusters = new Clusters();
  const asked = new Set<string>();
  for (const { verdict, left, right } of [...judgements].sort(newestFirst)) {
    asked.add(pairKey(left.handle, right.handle));
    if (verdict === 'SAME') clusters.join(left.handle, right.handle);
    if (verdict === 'DIFFERENT') clusters.keepApart(left.handle, right.handle);
  }
  for (const { left, right, verdict } of compared)
    if (verdict === 'DIFFERENT') clusters.keepApart(left, right);
  for (const { left, right, verdict } of compared) if (verdict === 'SAME') clusters.join(left, right);
  const members = new Map<string, Item[]>();
  for (const item of items) {
    const root = clusters.rootOf(item.id);
    members.set(root, [...(members.get(root) ?? []), item]);
  }
  const entities = new Map<string, string>();
  for (const cluster of members.values()) {
    const [first] = [...cluster].sort(standsBefore);
    for (const { id } of cluster) entities.set(id, first!.id);
  }
  const judged = fewDoubts(compared.filter(({ left, right }) => !asked.has(pairKey(left, right))));
  return { entities, judged };
}

const standsBefore = (a: Item, b: Item): number =>
  Number(b.numbered) - Number(a.numbered) || Number(a.local) - Number(b.local) || (a.id < b.id ? -1 : 1);

const pairKey = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** The surest first, so that clusters grow from it. */
const bySureness = (a: Compared, b: Compared): number =>
  b.score - a.score || (a.left < b.left ? -1 : a.left > b.left ? 1 : a.right < b.right ? -1 : 1);

function compareAll(items: readonly Item[]): readonly Compared[] {
  const found = new Map<string, Compared>();
  for (const bucket of buckets(items)) {
    for (let i = 0; i < bucket.length; i++) {
      for (let j = i + 1; j < bucket.length; j++) {
        const [left, right] =
          bucket[i]!.id < bucket[j]!.id ? [bucket[i]!, bucket[j]!] : [bucket[j]!, bucket[i]!];
        // Two that stay with their articles say nothing of each other: each needs somebody with a full name.
        if (left.local && right.local) continue;
        const comparison = compare(left, right);
        if (comparison !== undefined) {
          found.set(`${left.id} ${right.id}`, { left: left.id, right: right.id, ...comparison });
        }
      }
    }
  }
  return [...found.values()].sort(bySureness);
}

/**
 * Within a block, people by the first letter that their given name may have and by the roles they hold: a name of many
 * bearers would else be compared with all of them.
 */
function buckets(items: readonly Item[]): readonly (readonly Item[])[] {
  const found = new Map<string, Item[]>();
  for (const item of items) {
    if (item.block === null) continue;
    for (const key of keysOf(item)) {
      const bucket = found.get(`${item.block} ${key}`);
      if (bucket === undefined) found.set(`${item.block} ${key}`, [item]);
      else bucket.push(item);
    }
  }
  return [...found.values()];
}

function keysOf({ type, name, local, facts }: Item): readonly string[] {
  if (type !== 'PERSON') return [''];
  const claims = [...facts.claims].map((claim) => `claim ${claim}`);
  const { given } = personName(name);
  if (local || given === undefined) return claims;
  const letters = new Set([given, ...fullForms(given)].map((form) => romanised(form)[0] ?? ''));
  return [...letters, given[0] ?? '', ...claims].filter((key, i, all) => all.indexOf(key) === i);
}

/** How sure the rules are at most of what fits several. */
const DOUBT = 0.6;

/**
 * What fits two that are not the same fits none for sure: "J. Smith" beside John and Jane, "George Bush" beside
 * George W. and George H. W. Only spellings of a full name are sure whoever else there is.
 */
function withoutAmbiguity(
  compared: readonly Compared[],
  isLocal: (id: string) => boolean,
): readonly Compared[] {
  const same = compared.filter(({ verdict }) => verdict === 'SAME');
  const pairs = new Set(same.map(({ left, right }) => pairKey(left, right)));
  const fitting = new Map<string, string[]>();
  const fits = (id: string, other: string): void => {
    if (!isLocal(other)) fitting.set(id, [...(fitting.get(id) ?? []), other]);
  };
  for (const { left, right } of same) {
    fits(left, right);
    fits(right, left);
  }
  const isTorn = (id: string): boolean => {
    const others = fitting.get(id) ?? [];
    return others.some((a, i) => others.slice(i + 1).some((b) => !pairs.has(pairKey(a, b))));
  };
  const loose = same.filter(({ byName }) => !byName);
  const torn = new Set(loose.flatMap(({ left, right }) => [left, right]).filter(isTorn));
  const doubt = (one: Compared): Compared => ({
    ...one,
    verdict: 'UNSURE',
    score: DOUBT,
    reasons: [...one.reasons, 'but the name fits others too'],
  });
  return compared
    .map((one) =>
      one.verdict === 'SAME' && !one.byName && (torn.has(one.left) || torn.has(one.right)) ? doubt(one) : one,
    )
    .sort(bySureness);
}

/** All that was decided, and of what is unsure the surest few of each item. */
function fewDoubts(compared: readonly Compared[]): readonly Compared[] {
  const doubts = new Map<string, number>();
  const count = (id: string): number => doubts.set(id, (doubts.get(id) ?? 0) + 1).get(id)!;
  return compared.filter(({ verdict, left, right }) => {
    if (verdict !== 'UNSURE') return true;
    const most = Math.max(count(left), count(right));
    return most <= MOST_DOUBTS;
  });
}
