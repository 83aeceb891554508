import type { Run } from '../../connection.js';
import { blocksOf, calledAs, candidatesIn, judgementsOn } from './frame-queries.js';
import type { JudgementRecord } from './judgement-record.js';

/** What must be settled together: whole blocks, and all that judgements of people tie to them. */
export interface Frame {
  /** Ids of candidates; those that judgements name may not be there. Sorted. */
  readonly candidates: readonly string[];
  /** Not withdrawn, by people or tables. */
  readonly judgements: readonly JudgementRecord[];
}

const ids = (rows: readonly Readonly<Record<string, unknown>>[]): readonly string[] =>
  rows.map((row) => row['id'] as string);

/** Grows from some candidates and blocks until nothing more is tied to them; the blocks are locked on the way. */
export async function frameOf(
  run: Run,
  from: readonly string[],
  fromBlocks: readonly string[],
): Promise<Frame> {
  const candidates = new Set<string>();
  const blocks = new Set<string>();
  const judgements = new Map<string, JudgementRecord>();
  let fresh = [...new Set(from)];
  let freshBlocks = [...new Set(fromBlocks)];
  while (fresh.length > 0 || freshBlocks.length > 0) {
    fresh.forEach((id) => candidates.add(id));
    freshBlocks = [...freshBlocks, ...ids(await run(blocksOf(fresh)))].filter((id) => !blocks.has(id));
    freshBlocks.forEach((id) => blocks.add(id));
    const inBlocks = ids(await run(candidatesIn([...new Set(freshBlocks)].sort())));
    const beside = inBlocks.filter((id) => !candidates.has(id));
    beside.forEach((id) => candidates.add(id));
    const found = (await run(judgementsOn([...fresh, ...beside]))).map(
      (row) => row['judgement'] as JudgementRecord,
    );
    const sides = new Set<string>();
    for (const judgement of found) {
      judgements.set(judgement.id, judgement);
      sides.add(judgement.leftCandidate).add(judgement.rightCandidate);
    }
    // A side may be a name, and stand for all those of one article alone who are called so.
    const named = ids(await run(calledAs([...new Set([...fresh, ...sides])])));
    fresh = [...new Set([...sides, ...named])].filter((id) => !candidates.has(id));
    freshBlocks = [];
  }
  return { candidates: [...candidates].sort(), judgements: [...judgements.values()] };
}
