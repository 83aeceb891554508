import type { EntityType, Reference } from '../../model/entity.js';
import { fold } from '../../ontology/fold.js';
import { knownNameKey, nameKey, shortened } from './display-name.js';
import { known, sorted, type Known } from './rows/gazetteer.js';

export type Properties = Readonly<Record<string, Known['properties'][string] | boolean | readonly string[]>>;

/** What the Entity has that stands for a candidate, whichever articles refer to it: all but its names. */
export function entityProperties(candidate: {
  readonly type: EntityType;
  readonly named: boolean;
  readonly ids: Reference['ids'];
  /** Id of the article that it stays with. */
  readonly article: string | undefined;
}): Properties {
  const { type, named, ids, article } = candidate;
  const table = known({ type, ids });
  return {
    ...deciding(type, ids),
    type,
    named: article === undefined ? true : named,
    ...(article === undefined ? {} : { article }),
    ...(table === undefined ? {} : { ...table.properties, known: table.folded }),
  };
}

/** Only the identifiers that decide who it is: another one may differ from article to article. */
export function deciding(type: EntityType, ids: Reference['ids']): Reference['ids'] {
  if (type === 'COUNTRY') return ids.iso === undefined ? {} : { iso: ids.iso };
  const numbered = type === 'CITY' || type === 'PLACE' || type === 'REGION';
  return numbered && ids.geonames !== undefined ? { geonames: ids.geonames } : {};
}

/** What a reference says of the names of its entity. */
export interface Names {
  /** See display-name.ts. */
  readonly nameKey: string;
  readonly names: readonly string[];
  readonly folded: readonly string[];
  readonly wikidata: string | null;
}

export function namesOf(reference: Reference): Names {
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
