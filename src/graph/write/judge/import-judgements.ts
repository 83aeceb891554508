import type { Graph } from '../../connection.js';
import { settleCandidates } from '../settle/settle-candidates.js';
import type { JudgementRecord } from '../settle/judgement-record.js';
import { dropJudgementsOf, putJudgements } from './judge-queries.js';

/**
 * Records judgements that were exported or that a table gives, and settles all that they are about, in one transaction.
 * What they are about may come later: a judgement waits for it.
 */
export async function importJudgements(graph: Graph, judgements: readonly JudgementRecord[]): Promise<void> {
  await graph.transaction(async (run) => {
    await run(putJudgements(judgements));
    await settleCandidates(run, sidesOf(judgements));
  });
}

/** The same for all that a table says now: what it said before and no longer says goes. */
export async function replaceTable(
  graph: Graph,
  author: string,
  judgements: readonly JudgementRecord[],
): Promise<void> {
  await graph.transaction(async (run) => {
    const kept = judgements.map(({ id }) => id);
    const dropped = (await run(dropJudgementsOf(author, kept))).map((row) => row['id'] as string);
    await run(putJudgements(judgements));
    await settleCandidates(run, [...sidesOf(judgements), ...dropped]);
  });
}

const sidesOf = (judgements: readonly JudgementRecord[]): readonly string[] => [
  ...new Set(judgements.flatMap(({ leftCandidate, rightCandidate }) => [leftCandidate, rightCandidate])),
];
