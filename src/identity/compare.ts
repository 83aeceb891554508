import type { EntityType } from '../model/entity.js';
import { compareOrganisations } from './compare-organisations.js';
import { comparePeople } from './compare-people.js';
import { comparePlaces } from './compare-places.js';
import { shared, type Facts } from './facts.js';
import type { NameMatch } from './name-match.js';

/** Somebody or something by what is known of it: a candidate, a part of one, or a single reference. */
export interface Profile {
  readonly type: EntityType;
  /** Folded, without titles. */
  readonly name: string;
  readonly facts: Facts;
  /** Candidates of the people and organisations that it is mentioned with, where they were looked up. */
  readonly company?: ReadonlySet<string>;
  /** Candidates of the cities and countries that it is mentioned with. */
  readonly places?: ReadonlySet<string>;
}

export const VERDICTS = ['SAME', 'DIFFERENT', 'UNSURE'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What two profiles are to each other, how sure that is (0 surely two, 1 surely one), and why, in words. */
export interface Comparison {
  readonly verdict: Verdict;
  readonly score: number;
  readonly reasons: readonly string[];
  /** Whether the names alone are enough, so that another one of a similar name makes no difference. */
  readonly byName: boolean;
}

/** From here on two are taken for one … */
export const SAME_FROM = 0.85;
/** … and from here on a person is asked. */
export const UNSURE_FROM = 0.5;
/** Names that are the same but for spelling. */
const SPELLING = 0.95;
/** Nobody is in the news for longer. */
const LIFETIME = 60;

const WEIGHTS = { claim: 0.2, company: 0.05, place: 0.03, otherDomain: -0.4, otherTime: -0.4 } as const;
const MOST_COMPANY = 3;

/** Compares two profiles of one type; undefined where nothing says that they might be one. Precision before recall. */
export function compare(a: Profile, b: Profile): Comparison | undefined {
  const names = compareNames(a, b);
  if (names === undefined) return undefined;
  if (names.score === 0) return { verdict: 'DIFFERENT', score: 0, reasons: names.reasons, byName: true };
  const evidence = [
    ...supporting(a, b),
    ...(shared(a.facts.claims, b.facts.claims) > 0 ? [] : contradicting(a, b)),
  ];
  const sum = evidence.reduce((total, { weight }) => total + weight, names.score);
  const score = Number(Math.min(0.99, Math.max(0.01, sum)).toFixed(2));
  if (score < UNSURE_FROM) return undefined;
  return {
    verdict: score >= SAME_FROM ? 'SAME' : 'UNSURE',
    score,
    reasons: [...names.reasons, ...evidence.map(({ reason }) => reason)],
    byName: names.score >= SPELLING,
  };
}

function compareNames(a: Profile, b: Profile): NameMatch | undefined {
  if (a.type !== b.type) return undefined;
  const complete = a.type !== 'PERSON' || a.name.includes(' ');
  if (a.name === b.name && complete) return { score: 0.95, reasons: ['same full name'] };
  switch (a.type) {
    case 'PERSON':
      return comparePeople(a.name, b.name);
    case 'ORGANISATION':
      return compareOrganisations(organisation(a), organisation(b));
    case 'GROUP':
    case 'DOCUMENT':
      return undefined;
    default:
      return comparePlaces(a.name, b.name);
  }
}

const organisation = ({ name, facts }: Profile) => ({
  name,
  aliases: [...facts.aliases],
  capitals: facts.capitals,
});

interface Weighed {
  readonly weight: number;
  readonly reason: string;
}

function supporting(a: Profile, b: Profile): readonly Weighed[] {
  const found: Weighed[] = [];
  if (shared(a.facts.claims, b.facts.claims) > 0) {
    found.push({ weight: WEIGHTS.claim, reason: 'same role of the same organisation' });
  }
  const company = shared(a.company ?? NOBODY, b.company ?? NOBODY);
  if (company > 0) {
    found.push({
      weight: WEIGHTS.company * Math.min(company, MOST_COMPANY),
      reason: `mentioned with ${company} of the same people and organisations`,
    });
  }
  const places = shared(a.places ?? NOBODY, b.places ?? NOBODY);
  if (places > 0) {
    found.push({
      weight: WEIGHTS.place * Math.min(places, MOST_COMPANY),
      reason: `${places} shared place${places === 1 ? '' : 's'}`,
    });
  }
  return found;
}

const NOBODY: ReadonlySet<string> = new Set();

/** Roles of two walks of life, or centuries between the articles. */
function contradicting(a: Profile, b: Profile): readonly Weighed[] {
  const found: Weighed[] = [];
  const { domains: one, years } = a.facts;
  const { domains: other } = b.facts;
  if (one.size > 0 && other.size > 0 && shared(one, other) === 0) {
    found.push({
      weight: WEIGHTS.otherDomain,
      reason: `roles of other walks of life (${[...one].sort().join(', ')}; ${[...other].sort().join(', ')})`,
    });
  }
  const gap = yearsBetween(years, b.facts.years);
  if (gap > LIFETIME) found.push({ weight: WEIGHTS.otherTime, reason: `${gap} years between the articles` });
  return found;
}

/** The smallest distance between two years; 0 where one has none. */
function yearsBetween(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  if (a.size === 0 || b.size === 0) return 0;
  return Math.min(...[...a].map((year) => Math.min(...[...b].map((other) => Math.abs(year - other)))));
}
