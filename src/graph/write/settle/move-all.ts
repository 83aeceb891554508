import type { Settlement } from '../../../identity/settle.js';
import type { Run } from '../../connection.js';
import { projectEdges } from '../projection/project-edges.js';
import { rebuildEntities } from '../projection/rebuild-entities.js';
import { entityOf, type CandidateRecord } from './candidate-record.js';
import type { Given } from './given.js';
import {
  entitiesWithGiven,
  lockEntities,
  moveReferences,
  putCandidateStates,
  putEntities,
  putGiven,
  statementsOf,
  type CandidateState,
  type EntityToBe,
  type Move,
} from './move-queries.js';

/** So many statements are projected by one query: a small server holds what they touch in memory. */
const AT_ONCE = 2_000;

/**
 * Moves references to the entities that they are now. `looked`: candidates whose references may be of several entities.
 * `given`: what tables say, by entity.
 */
export async function moveAll(
  run: Run,
  records: readonly CandidateRecord[],
  { candidates }: Settlement,
  looked: ReadonlySet<string>,
  given: ReadonlyMap<string, Given>,
): Promise<void> {
  const states: CandidateState[] = [];
  const moves: Move[] = [];
  const entities = new Map<string, EntityToBe>();
  const byId = new Map(records.map((record) => [record.id, record]));
  const needs = (record: CandidateRecord, entity: string): void => {
    // Who stands for all is a candidate of the frame, or a part of this one.
    entities.set(entity, entityOf(byId.get(entity) ?? record, entity));
  };
  for (const record of records) {
    const { entity, elsewhere } = candidates.get(record.id)!;
    states.push({ id: record.id, entity, parted: looked.has(record.id) ? true : null });
    if (entity === record.entity && !looked.has(record.id) && record.parted === undefined) continue;
    needs(record, entity);
    moves.push({ candidate: record.id, entity, only: null, except: [...elsewhere.keys()] });
    for (const [other, anchors] of byEntity(elsewhere)) {
      needs(record, other);
      moves.push({ candidate: record.id, entity: other, only: anchors, except: [] });
    }
  }
  await run(putCandidateStates(states));
  const sorted = [...entities.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  if (sorted.length > 0) await run(putEntities(sorted));
  const moved = moves.length === 0 ? [] : await run(moveReferences(moves));
  const named = await nameByTables(run, records, candidates, given);
  const touched = new Set([...moved.map((row) => row['entity'] as string), ...named]);
  const movedTo = moved.length === 0 ? [] : sorted.map(({ id }) => id);
  // One that was made and that nothing moved to must not stay.
  for (const id of [...movedTo, ...sorted.map(({ id }) => id)]) touched.add(id);
  const affected = [...touched].sort();
  if (affected.length === 0) return;
  await run(lockEntities(affected));
  const references = moved.map((row) => row['reference'] as string);
  const statements = references.length === 0 ? [] : await run(statementsOf(references));
  for (let i = 0; i < statements.length; i += AT_ONCE) {
    await run(projectEdges(statements.slice(i, i + AT_ONCE).map((row) => row['id'] as string)));
  }
  await rebuildEntities(run, affected);
}

function byEntity(elsewhere: ReadonlyMap<string, string>): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [anchor, entity] of elsewhere) found.set(entity, [...(found.get(entity) ?? []), anchor]);
  return found;
}

/** Writes what tables say where it is not written yet; gives the entities that it changed. */
async function nameByTables(
  run: Run,
  records: readonly CandidateRecord[],
  candidates: Settlement['candidates'],
  given: ReadonlyMap<string, Given>,
): Promise<readonly string[]> {
  const ids = [...new Set(records.map(({ id }) => candidates.get(id)!.entity))].sort();
  const before = new Map((await run(entitiesWithGiven(ids))).map((row) => [row['id'] as string, row]));
  const changed = ids.filter((id) => {
    const now = given.get(id);
    const then = before.get(id);
    return (
      (now?.name ?? null) !== (then?.['name'] ?? null) ||
      (now?.wikidata ?? null) !== (then?.['wikidata'] ?? null)
    );
  });
  if (changed.length === 0) return [];
  const nothing: Given = { name: null, folded: null, wikidata: null };
  await run(putGiven(changed.map((entity) => ({ entity, ...(given.get(entity) ?? nothing) }))));
  return changed;
}
