import { readFacts, type Facts } from './facts.js';
import { identities, type Compared, type Item } from './identities.js';
import { RULES, type Judgement, type Side } from './judgement.js';
import { mayBeSeveral, partition, type Anchored } from './partition.js';
import type { EntityType } from '../model/entity.js';

/** A candidate with what all its references say. */
export interface CandidateFacts {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly local: boolean;
  readonly block: string | null;
  readonly numbered: boolean;
  readonly facts: readonly string[];
  /** For one of an article alone, the id that it would have if all bearers of its name were one. */
  readonly called: string | null;
}

/** Who the references of a candidate are. */
export interface Settled {
  /** The entity of its references, but for those of `elsewhere`. */
  readonly entity: string;
  /** By anchor, the entity of references that were told apart from the others. */
  readonly elsewhere: ReadonlyMap<string, string>;
}

export interface Settlement {
  /** By id of the candidate. */
  readonly candidates: ReadonlyMap<string, Settled>;
  /** What the rules judged of candidates and parts of them, each with the candidate that it belongs to. */
  readonly judged: readonly (Compared & {
    readonly leftCandidate: string;
    readonly rightCandidate: string;
  })[];
}

/**
 * The candidates whose references must be looked at one by one: roles that could be those of several people, or
 * references that somebody told apart.
 */
export function mayBeParted(
  candidates: readonly CandidateFacts[],
  judgements: readonly Judgement[],
): readonly CandidateFacts[] {
  const carved = new Set([...carvings(judgements)].map(([, candidate]) => candidate));
  return candidates.filter(
    ({ id, type, local, facts }) =>
      !local && (carved.has(id) || (type === 'PERSON' && mayBeSeveral(readFacts(facts)))),
  );
}

/**
 * Who is who among candidates: all those of some blocks and all that people's judgements tie to them. `anchored` has the
 * references of those that may be parted. A pure function of what is given, in any order.
 */
export function settle(
  candidates: readonly CandidateFacts[],
  anchored: ReadonlyMap<string, readonly Anchored[]>,
  judgements: readonly Judgement[],
): Settlement {
  const carved = carvings(judgements);
  const items: Item[] = [];
  const partOf = new Map<string, string>();
  const parts = new Map<string, readonly (readonly string[])[]>();
  const candidateOfItem = new Map<string, string>();
  for (const candidate of candidates) {
    const all = anchored.get(candidate.id);
    const split = all === undefined ? [] : partition(all, new Set(carved.keys()));
    const [main, ...others] = split;
    const members = new Map(all?.map((one) => [one.anchor, one.facts]));
    const first = others.length === 0 ? readFacts(candidate.facts) : union(main!, members);
    items.push(itemOf(candidate, candidate.id, first));
    candidateOfItem.set(candidate.id, candidate.id);
    parts.set(candidate.id, others);
    for (const part of others) {
      const id = part[0]!;
      items.push(itemOf(candidate, id, union(part, members)));
      candidateOfItem.set(id, candidate.id);
      for (const anchor of part) partOf.set(anchor, id);
    }
  }
  const itemSide = (side: Side): Side => ({ ...side, handle: partOf.get(side.handle) ?? side.candidate });
  const { entities, judged } = identities(
    items,
    [...judgements, ...byCalledName(candidates, judgements)].map((one) => ({
      ...one,
      left: itemSide(one.left),
      right: itemSide(one.right),
    })),
  );
  return {
    candidates: new Map(
      candidates.map(({ id }) => [
        id,
        {
          entity: entities.get(id)!,
          elsewhere: new Map(
            parts
              .get(id)!
              .flatMap((part) => part.map((anchor) => [anchor, entities.get(part[0]!)!] as const)),
          ),
        },
      ]),
    ),
    judged: judged.map((one) => ({
      ...one,
      leftCandidate: candidateOfItem.get(one.left)!,
      rightCandidate: candidateOfItem.get(one.right)!,
    })),
  };
}

/** A judgement about a name goes for those of one article alone who are called so; any other judgement comes before. */
function byCalledName(
  candidates: readonly CandidateFacts[],
  judgements: readonly Judgement[],
): readonly Judgement[] {
  const judged = new Set(judgements.flatMap(({ left, right }) => [left.handle, right.handle]));
  return candidates.flatMap(({ id, called }) =>
    called === null || !judged.has(called)
      ? []
      : [
          {
            id: `called ${id}`,
            verdict: 'SAME' as const,
            left: { handle: id, candidate: id },
            right: { handle: called, candidate: called },
            author: RULES,
            at: null,
            score: 1,
            reasons: ['called by a name that was judged'],
          },
        ],
  );
}

const itemOf = ({ type, name, local, block, numbered }: CandidateFacts, id: string, facts: Facts): Item => ({
  id,
  type,
  name,
  local,
  block,
  numbered,
  facts,
});

/**
 * The anchors that judgements tell apart, each with its candidate: what somebody says of the references of one article
 * is no word about others of the name. Of two anchors of one candidate it is the second that goes.
 */
function carvings(judgements: readonly Judgement[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { verdict, left, right } of judgements) {
    if (verdict !== 'DIFFERENT') continue;
    const oneOfBoth = left.candidate === right.candidate && right.handle !== right.candidate;
    if (left.handle !== left.candidate && !oneOfBoth) found.set(left.handle, left.candidate);
    if (right.handle !== right.candidate) found.set(right.handle, right.candidate);
  }
  return found;
}

const union = (anchors: readonly string[], facts: ReadonlyMap<string, Facts>): Facts => {
  const all = anchors.map((anchor) => facts.get(anchor)!);
  return {
    claims: new Set(all.flatMap(({ claims }) => [...claims])),
    domains: new Set(all.flatMap(({ domains }) => [...domains])),
    aliases: new Set(all.flatMap(({ aliases }) => [...aliases])),
    years: new Set(all.flatMap(({ years }) => [...years])),
    capitals: all.some(({ capitals }) => capitals),
  };
};
