import type { ReferenceCandidate } from '../../../identity/article-candidates.js';
import { countryId } from '../../../identity/candidate.js';
import { ENTITY_LABELS, type Reference } from '../../../model/entity.js';
import { idOf } from '../../../model/identity.js';
import { knownNameKey, nameOfKey, shortened } from '../display-name.js';
import { deciding, entityProperties, type Properties } from '../entity-properties.js';
import { known, knownCountry, sorted } from './gazetteer.js';

/** A Candidate node, with the Entity that it is while nothing joins it with another. */
export interface CandidateRow {
  readonly id: string;
  readonly block: string | null;
  /** What every article says the same of it. */
  readonly properties: Readonly<Record<string, string | boolean>>;
  /** What this article adds; sorted. */
  readonly facts: readonly string[];
  readonly label: string;
  readonly entity: Properties;
  /** The names of a country that no article needs to mention. */
  readonly shown: Readonly<Record<string, string | readonly string[]>>;
}

export interface LocatedRow {
  readonly city: string;
  readonly country: string;
}

export interface CandidateRows {
  /** Sorted, so that all writers lock in the same order. */
  readonly blocks: readonly string[];
  /** Sorted by id. */
  readonly candidates: readonly CandidateRow[];
  readonly located: readonly LocatedRow[];
}

/** What the references of an article count as, and the countries of its cities. */
export function candidateRows(
  references: readonly Reference[],
  candidates: ReadonlyMap<string, ReferenceCandidate>,
  article: string,
): CandidateRows {
  const rows = new Map<string, CandidateRow>();
  const located = new Map<string, LocatedRow>();
  for (const reference of references) {
    const row = candidateRow(reference, candidates.get(reference.id)!, article);
    const facts = [...(rows.get(row.id)?.facts ?? []), ...row.facts];
    rows.set(row.id, { ...row, facts: sorted(facts) });
    const iso = known(reference)?.country;
    const country = iso === undefined ? undefined : countryRow(iso);
    if (country === undefined) continue;
    if (!rows.has(country.id)) rows.set(country.id, country);
    located.set(row.id, { city: row.id, country: country.id });
  }
  const sortedRows = [...rows.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    blocks: sorted(sortedRows.flatMap(({ block }) => (block === null ? [] : [block]))),
    candidates: sortedRows,
    located: [...located.values()].sort((a, b) => (a.city < b.city ? -1 : 1)),
  };
}

function candidateRow(reference: Reference, candidate: ReferenceCandidate, article: string): CandidateRow {
  const { type, ids, named } = reference;
  const { id, name, local, block, facts } = candidate;
  const numbers = deciding(type, ids);
  return {
    id,
    block,
    properties: {
      type,
      local,
      ...numbers,
      // A numbered one has no name of its own: each article may give it another.
      ...(Object.keys(numbers).length > 0 ? {} : { name: shortened(name), ...called(candidate, named) }),
      ...(local ? { article, named } : {}),
    },
    facts,
    label: ENTITY_LABELS[type],
    entity: entityProperties({ type, named, ids, article: local ? article : undefined }),
    shown: {},
  };
}

/** What one of an article alone would be if every bearer of the name were one: so that a table of names can say who. */
const called = ({ type, name, local }: ReferenceCandidate, named: boolean): { readonly called?: string } =>
  local && named ? { called: idOf('Entity', type, 'name', name) } : {};

function countryRow(iso: string): CandidateRow | undefined {
  const table = knownCountry(iso);
  if (table === undefined) return undefined;
  const nameKey = knownNameKey(table.name);
  return {
    id: countryId(iso),
    block: null,
    properties: { type: 'COUNTRY', local: false, iso },
    facts: [],
    label: ENTITY_LABELS.COUNTRY,
    entity: entityProperties({ type: 'COUNTRY', named: true, ids: { iso }, article: undefined }),
    shown: { nameKey, name: nameOfKey(nameKey), folded: table.folded, aliases: [] },
  };
}
