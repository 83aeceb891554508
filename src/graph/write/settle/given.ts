import type { Settlement } from '../../../identity/settle.js';
import { fold } from '../../../ontology/fold.js';
import type { CandidateRecord } from './candidate-record.js';
import type { JudgementRecord } from './judgement-record.js';

/** What a table of names says of an entity. */
export interface Given {
  readonly name: string | null;
  readonly folded: readonly string[] | null;
  readonly wikidata: string | null;
}

/**
 * What tables say of the entities of these candidates, by entity: the name to show, and the Wikidata id. Of several
 * tables the newest counts.
 */
export function givenTo(
  settlement: Settlement,
  judgements: readonly JudgementRecord[],
  records: readonly CandidateRecord[],
): ReadonlyMap<string, Given> {
  const entities = new Map<string, string>();
  for (const { id, called } of records) {
    const { entity } = settlement.candidates.get(id)!;
    entities.set(id, entity);
    if (called !== undefined && !entities.has(called)) entities.set(called, entity);
  }
  const found = new Map<string, Given>();
  const oldestFirst = [...judgements].sort((a, b) => (`${a.at} ${a.id}` < `${b.at} ${b.id}` ? -1 : 1));
  for (const { leftCandidate, givenName, givenWikidata } of oldestFirst) {
    const entity = entities.get(leftCandidate);
    if (entity === undefined || (givenName === undefined && givenWikidata === undefined)) continue;
    found.set(entity, {
      name: givenName ?? null,
      folded: givenName === undefined ? null : [fold(givenName)],
      wikidata: givenWikidata ?? null,
    });
  }
  return found;
}
