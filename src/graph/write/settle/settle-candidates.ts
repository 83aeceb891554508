import type { Run } from '../../connection.js';
import { settle, mayBeParted, type CandidateFacts } from '../../../identity/settle.js';
import { anchoredOf } from './anchored.js';
import { frameOf } from './frame.js';
import { candidateRecords } from './frame-queries.js';
import { givenTo } from './given.js';
import { judgementOf } from './judgement-record.js';
import { judgeAnew } from './judge-anew.js';
import { moveAll } from './move-all.js';
import type { CandidateRecord } from './candidate-record.js';

/**
 * Makes it so that who is who follows from all candidates and judgements that are tied to these, whatever was judged
 * before: references move to the entities that they are now, statements and roles with them; what an entity that won or
 * lost references is made of is put together anew. Costs what the blocks and the moving references cost.
 * `candidates` may be gone by now; `blocks` are those that they were in.
 */
export async function settleCandidates(
  run: Run,
  candidates: readonly string[],
  blocks: readonly string[] = [],
): Promise<void> {
  const frame = await frameOf(run, candidates, blocks);
  const records = (await run(candidateRecords(frame.candidates))).map(({ candidate, block }) => ({
    ...(candidate as Omit<CandidateRecord, 'block'>),
    block: block as string | null,
  }));
  const facts = records.map(factsOf);
  const judgements = frame.judgements.map(judgementOf);
  const looked = mayBeParted(facts, judgements).map(({ id }) => id);
  const settlement = settle(facts, await anchoredOf(run, looked), judgements);
  await judgeAnew(run, frame.candidates, records, settlement);
  await moveAll(run, records, settlement, new Set(looked), givenTo(settlement, frame.judgements, records));
}

const factsOf = (record: CandidateRecord): CandidateFacts => ({
  id: record.id,
  type: record.type,
  name: record.name ?? '',
  local: record.local,
  block: record.block,
  numbered: record.geonames !== undefined || record.iso !== undefined,
  facts: record.facts,
  called: record.called ?? null,
});
