import type { Reference } from '../model/entity.js';
import { fold } from '../ontology/fold.js';
import type { Candidate } from './candidate.js';
import { domainOf, type Domain } from './domains.js';

/**
 * What articles say of a candidate that bears on who it is. Kept in the graph as texts, so that the facts of a
 * candidate are the union of those of its references: `claim|mayor|<id of the city>`, `alias|who`, `year|2031`.
 */
export interface Facts {
  /** `<title>|<candidate>`: roles of something that other articles know too. */
  readonly claims: ReadonlySet<string>;
  readonly domains: ReadonlySet<Domain>;
  /** Folded. */
  readonly aliases: ReadonlySet<string>;
  readonly years: ReadonlySet<number>;
  /** Whether an article writes it as an acronym. */
  readonly capitals: boolean;
}

const ACRONYM = /^(?:\p{Lu}\.?){2,7}$/u;
/** A title is the same before, while and after it is held. */
const TIMES = /^(?:(?:former|ex|then|acting|outgoing|incoming|new|current|late) )+/u;

/** The facts of one reference, sorted. `of` gives the candidate of a local id. */
export function factsOf(
  { type, name, aliases, roles }: Reference,
  of: (local: string) => Candidate | undefined,
  publishedAt?: string,
): readonly string[] {
  const facts: string[] = [];
  if (type === 'PERSON') {
    for (const role of roles) {
      const title = fold(role.title).replace(TIMES, '');
      const domain = domainOf(fold(role.text)) ?? domainOf(title);
      if (domain !== undefined) facts.push(`domain|${domain}`);
      const held = role.of === undefined ? undefined : of(role.of);
      if (held !== undefined && !held.local) facts.push(`claim|${title}|${held.id}`);
    }
    if (publishedAt !== undefined) facts.push(`year|${publishedAt.slice(0, 4)}`);
  }
  if (type === 'ORGANISATION') {
    if (ACRONYM.test(name)) facts.push('capitals');
    for (const alias of aliases) if (fold(alias) !== fold(name)) facts.push(`alias|${fold(alias)}`);
  }
  return [...new Set(facts.map((fact) => fact.slice(0, LONGEST)))].sort();
}

const LONGEST = 300;

/** What the texts say. */
export function readFacts(facts: readonly string[]): Facts {
  const of = (kind: string): readonly string[] =>
    facts.filter((fact) => fact.startsWith(`${kind}|`)).map((fact) => fact.slice(kind.length + 1));
  return {
    claims: new Set(of('claim')),
    domains: new Set(of('domain') as Domain[]),
    aliases: new Set(of('alias')),
    years: new Set(of('year').map(Number)),
    capitals: facts.includes('capitals'),
  };
}

/** How many two sets have in common. */
export const shared = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number => {
  let count = 0;
  for (const one of a.size < b.size ? a : b) if (a.has(one) && b.has(one)) count++;
  return count;
};
