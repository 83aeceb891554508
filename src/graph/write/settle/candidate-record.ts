import { ENTITY_LABELS, type EntityType } from '../../../model/entity.js';
import { entityProperties } from '../entity-properties.js';
import type { EntityToBe } from './move-queries.js';

/** A Candidate node and its block. What does not apply is absent. */
export interface CandidateRecord {
  readonly id: string;
  readonly type: EntityType;
  readonly name?: string;
  readonly local: boolean;
  readonly named?: boolean;
  readonly article?: string;
  readonly geonames?: string;
  readonly iso?: string;
  readonly called?: string;
  readonly facts: readonly string[];
  readonly entity: string;
  readonly parted?: true;
  readonly block: string | null;
}

/** The entity that stands for a candidate, or with another id, for a part of it. */
export const entityOf = (record: CandidateRecord, id: string): EntityToBe => ({
  id,
  label: ENTITY_LABELS[record.type],
  properties: entityProperties({
    type: record.type,
    named: record.named ?? true,
    ids: {
      ...(record.geonames === undefined ? {} : { geonames: record.geonames }),
      ...(record.iso === undefined ? {} : { iso: record.iso }),
    },
    article: record.article,
  }),
});
