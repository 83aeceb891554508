import type { EntityType } from '../../model/entity.js';

/** An entity as questions return it. What is not known is null. */
export interface EntityRecord {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  /** False for one that no article names: "Western allies". */
  readonly named: boolean;
  readonly aliases: readonly string[];
  readonly geonames: string | null;
  readonly iso: string | null;
  readonly wikidata: string | null;
  /** Degrees, north and east positive. */
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly population: number | null;
}

/** Cypher: the map of an EntityRecord, to be put behind a variable. */
export const ENTITY =
  '{.id, .type, .name, .named, .aliases, .geonames, .iso, .wikidata, .latitude, .longitude, .population}';
