import type { NameMatch } from './name-match.js';
import { acronymOf, coreName } from './organisation-name.js';

/** An organisation by its folded name. */
export interface OrganisationName {
  readonly name: string;
  /** Other folded names that its articles give it. */
  readonly aliases: readonly string[];
  /** Whether articles write it in capitals: "WHO". */
  readonly capitals: boolean;
}

const SHORTEST_ACRONYM = 3;

/** The same but for legal form and spelling, or one the acronym of the other. Undefined where the names say nothing. */
export function compareOrganisations(a: OrganisationName, b: OrganisationName): NameMatch | undefined {
  const [coreA, coreB] = [coreName(a.name), coreName(b.name)];
  if (coreA === coreB) return { score: 0.95, reasons: ['same name but for legal form and spelling'] };
  return byAcronym(a, b) ?? byAcronym(b, a);
}

function byAcronym(short: OrganisationName, long: OrganisationName): NameMatch | undefined {
  const letters = short.name.replaceAll(' ', '');
  if (!short.capitals || acronymOf(coreName(long.name)) !== letters) return undefined;
  if (long.aliases.includes(short.name) || short.aliases.includes(long.name)) {
    return { score: 0.97, reasons: ['an article gives both the name and its first letters'] };
  }
  return letters.length >= SHORTEST_ACRONYM
    ? { score: 0.86, reasons: ['the first letters of the name'] }
    : { score: 0.7, reasons: ['the first letters of the name, but only two'] };
}
