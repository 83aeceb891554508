import { shared, type Facts } from './facts.js';

/** The references of one article to a candidate. */
export interface Anchored {
  readonly anchor: string;
  readonly facts: Facts;
  readonly company: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
}

/** Anchors that are one, the first part being the one that keeps the id of the candidate. */
export type Part = readonly string[];

/** Nobody is in the news for longer. */
const LIFETIME = 60;
/** So much in common makes one of two walks of life: the boxer who became mayor. */
const BRIDGE = { claims: 1, company: 2, places: 3 } as const;

/** Whether the facts of a candidate could be those of several people at all: only then its references are looked at. */
export const mayBeSeveral = ({ domains, years }: Pick<Facts, 'domains' | 'years'>): boolean =>
  domains.size > 1 || eras(years).length > 1;

/**
 * Takes the references of one full name apart where roles of different walks of life or of different times have nothing
 * to do with each other. Those without a role go where they share company, else to the largest part. `carved` are those
 * that somebody told apart: each is a part of its own. The order of `all` makes no difference.
 */
export function partition(all: readonly Anchored[], carved: ReadonlySet<string>): readonly Part[] {
  const sorted = [...all].sort((a, b) => (a.anchor < b.anchor ? -1 : 1));
  const rest = sorted.filter(({ anchor }) => !carved.has(anchor));
  const alone = sorted.filter(({ anchor }) => carved.has(anchor)).map(({ anchor }) => [anchor]);
  const groups = joinedByEvidence(byLife(rest.filter(({ facts }) => facts.domains.size > 0)));
  const [main = [], ...others] = groups.sort(
    (a, b) => b.length - a.length || (a[0]!.anchor < b[0]!.anchor ? -1 : 1),
  );
  const parts = [[...main], ...others.map((other) => [...other])];
  const company = parts.map(union);
  for (const one of rest.filter(({ facts }) => facts.domains.size === 0))
    parts[nearest(one, company)]!.push(one);
  const anchors = parts.map((part) => part.map(({ anchor }) => anchor).sort());
  // Where everything was carved, the first one that was keeps the id.
  return [...anchors, ...alone].filter((part) => part.length > 0);
}

/** By domain and era; a reference with roles of two domains joins them. */
function byLife(all: readonly Anchored[]): Anchored[][] {
  const limits = eras(new Set(all.flatMap(({ facts }) => [...facts.years])));
  const groups = new Map<string, Anchored[]>();
  for (const one of all) {
    const [year] = [...one.facts.years].sort((a, b) => a - b);
    const era = year === undefined ? 0 : limits.findLastIndex((first) => first <= year);
    const key = `${[...one.facts.domains].sort().join(' ')}|${era}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}

/** The first years of stretches with no more than a lifetime between two articles. */
function eras(years: ReadonlySet<number>): readonly number[] {
  const sorted = [...years].sort((a, b) => a - b);
  return sorted.filter((year, i) => i === 0 || year - sorted[i - 1]! > LIFETIME);
}

/** Joins groups until no two have enough in common. */
function joinedByEvidence(groups: Anchored[][]): Anchored[][] {
  const left = groups.map((members) => ({ members, ...union(members) }));
  for (let joined = true; joined;) {
    joined = false;
    search: for (let i = 0; i < left.length; i++) {
      for (let j = i + 1; j < left.length; j++) {
        if (!bridged(left[i]!, left[j]!)) continue;
        const members = [...left[i]!.members, ...left[j]!.members].sort((a, b) =>
          a.anchor < b.anchor ? -1 : 1,
        );
        left.splice(j, 1);
        left[i] = { members, ...union(members) };
        joined = true;
        break search;
      }
    }
  }
  return left.map(({ members }) => members);
}

interface Evidence {
  readonly claims: ReadonlySet<string>;
  readonly company: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  readonly domains: ReadonlySet<string>;
  readonly years: ReadonlySet<number>;
}

const union = (members: readonly Anchored[]): Evidence => ({
  claims: new Set(members.flatMap(({ facts }) => [...facts.claims])),
  company: new Set(members.flatMap(({ company }) => [...company])),
  places: new Set(members.flatMap(({ places }) => [...places])),
  domains: new Set(members.flatMap(({ facts }) => [...facts.domains])),
  years: new Set(members.flatMap(({ facts }) => [...facts.years])),
});

const bridged = (a: Evidence, b: Evidence): boolean =>
  (shared(a.domains, b.domains) > 0 && eras(new Set([...a.years, ...b.years])).length < 2) ||
  shared(a.claims, b.claims) >= BRIDGE.claims ||
  shared(a.company, b.company) >= BRIDGE.company ||
  shared(a.places, b.places) >= BRIDGE.places;

function nearest({ company }: Anchored, parts: readonly Evidence[]): number {
  const common = parts.map((part) => shared(company, part.company));
  const most = Math.max(...common);
  return most >= BRIDGE.company ? common.indexOf(most) : 0;
}
