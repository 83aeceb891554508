import type { EntityType, Reference } from '../../../model/entity.js';
import { fold } from '../../../ontology/fold.js';
import { knownNameKey, nameKey, shortened } from '../display-name.js';
import { countryId, identify } from '../entity-identity.js';
import { known, knownCountry, sorted, type Known } from './gazetteer.js';

const LABEL: Readonly<Record<EntityType, string>> = {
  PERSON: 'Person',
  ORGANISATION: 'Organisation',
  CITY: 'City',
  COUNTRY: 'Country',
  REGION: 'Region',
  PLACE: 'Place',
  GROUP: 'Group',
  DOCUMENT: 'Document',
};

type Properties = Readonly<Record<string, Known['properties'][string] | boolean | readonly string[]>>;

/** An Entity node, with what one article adds to its names. */
export interface EntityRow {
  readonly id: string;
  readonly label: string;
  /** What every article says the same of it. */
  readonly properties: Properties;
  /** See display-name.ts. */
  readonly nameKey: string;
  readonly names: readonly string[];
  readonly folded: readonly string[];
  readonly wikidata: string | null;
}

export interface LocatedRow {
  readonly city: string;
  readonly country: string;
}

export interface EntityRows {
  /** Sorted by id, so that all writers lock in the same order. */
  readonly entities: readonly EntityRow[];
  readonly located: readonly LocatedRow[];
}

/** The entities that an article refers to, and the countries of its cities. */
export function entityRows(references: readonly Reference[], article: string): EntityRows {
  const rows = new Map<string, EntityRow>();
  const located = new Map<string, LocatedRow>();
  for (const reference of references) {
    const row = entityRow(reference, article);
    const before = rows.get(row.id);
    rows.set(row.id, before === undefined ? row : joined(before, row));
    const iso = known(reference)?.country;
    const country = iso === undefined ? undefined : countryRow(iso);
    if (country === undefined) continue;
    if (!rows.has(country.id)) rows.set(country.id, country);
    located.set(row.id, { city: row.id, country: country.id });
  }
  return {
    entities: [...rows.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    located: [...located.values()].sort((a, b) => (a.city < b.city ? -1 : 1)),
  };
}

/** What a reference says of the names of its entity: the Reference node keeps the same, for the day others are withdrawn. */
export function namesOf(reference: Reference): Pick<EntityRow, 'nameKey' | 'names' | 'folded' | 'wikidata'> {
  const table = known(reference);
  const names = [reference.name, ...reference.aliases];
  return {
    nameKey: isShown(table, reference.name) ? knownNameKey(table.name) : nameKey(reference.name),
    names: sorted(names.map(shortened)),
    folded: sorted(names.map((name) => shortened(fold(name)))),
    wikidata: reference.ids.wikidata ?? null,
  };
}

/** GeoNames calls Geneva "Genève": its spelling is shown for what an article calls the same, whatever the accents. */
const isShown = (table: Known | undefined, name: string): table is Known =>
  table !== undefined && (table.preferred || fold(table.name) === fold(name));

function entityRow(reference: Reference, article: string): EntityRow {
  const { type, named } = reference;
  const { entity: id, local } = identify(reference, article);
  const table = known(reference);
  const names = namesOf(reference);
  return {
    id,
    label: LABEL[type],
    properties: {
      ...identifiers(reference),
      type,
      named: local ? named : true,
      ...(local ? { article } : {}),
      ...inTable(table),
    },
    ...names,
    folded: sorted([...names.folded, ...(table?.folded ?? [])]),
  };
}

/** Only those that decide who it is: another one may differ from article to article. */
function identifiers({ type, ids }: Reference): Properties {
  if (type === 'COUNTRY') return ids.iso === undefined ? {} : { iso: ids.iso };
  const geonames = type === 'CITY' || type === 'PLACE' || type === 'REGION' ? ids.geonames : undefined;
  return geonames === undefined ? {} : { geonames };
}

const inTable = (table: Known | undefined): Properties =>
  table === undefined ? {} : { ...table.properties, known: table.folded };

function countryRow(iso: string): EntityRow | undefined {
  const table = knownCountry(iso);
  if (table === undefined) return undefined;
  return {
    id: countryId(iso),
    label: LABEL.COUNTRY,
    properties: { iso, type: 'COUNTRY', named: true, ...inTable(table) },
    nameKey: knownNameKey(table.name),
    names: [],
    folded: table.folded,
    wikidata: null,
  };
}

/** Two references of one article to the same entity. */
const joined = (a: EntityRow, b: EntityRow): EntityRow => ({
  ...a,
  nameKey: a.nameKey < b.nameKey ? a.nameKey : b.nameKey,
  names: sorted([...a.names, ...b.names]),
  folded: sorted([...a.folded, ...b.folded]),
  wikidata: smaller(a.wikidata, b.wikidata),
});

const smaller = (a: string | null, b: string | null): string | null =>
  a === null || (b !== null && b < a) ? b : a;
