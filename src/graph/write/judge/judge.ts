import { OnRecordError } from '../../../errors/onrecord-error.js';
import { judgementId } from '../../../identity/judgement.js';
import type { Graph } from '../../connection.js';
import { settleCandidates } from '../settle/settle-candidates.js';
import type { JudgementRecord } from '../settle/judgement-record.js';
import { findSide, type FoundSide } from './find-sides.js';
import { findJudgement, putJudgements, withdrawJudgement } from './judge-queries.js';

/** What somebody judges. `left` and `right` are ids or names, see find-sides.ts. */
export interface Decision {
  readonly verdict: 'SAME' | 'DIFFERENT';
  readonly left: string;
  readonly right: string;
  /** Who decides. */
  readonly author: string;
  /** ISO 8601 with time. */
  readonly at: string;
  readonly reason?: string | undefined;
}

/**
 * Records that two are the same or not, and makes the graph say so, in one transaction. Resolves to the judgement.
 *
 * Throws `JUDGE_UNKNOWN` and `JUDGE_AMBIGUOUS` for a side, `JUDGE_ONESELF` when both are one and the same.
 */
export async function judge(graph: Graph, decision: Decision): Promise<JudgementRecord> {
  const left = await findSide(graph, decision.left, 'the first');
  const right = await findSide(graph, decision.right, 'the second');
  const record = recordOf(decision, ...apart(decision.verdict, left, right));
  await graph.transaction(async (run) => {
    await run(putJudgements([record]));
    await settleCandidates(run, [record.leftCandidate, record.rightCandidate]);
  });
  return record;
}

/** Told apart from the entity that it is in, the reference of one article is told apart from others of its name. */
function apart(
  verdict: Decision['verdict'],
  left: FoundSide,
  right: FoundSide,
): readonly [FoundSide, FoundSide] {
  const others = (reference: FoundSide, other: FoundSide): FoundSide =>
    verdict === 'DIFFERENT' &&
    isReference(reference) &&
    !isReference(other) &&
    reference.entity === other.entity
      ? {
          ...other,
          handle: reference.candidate,
          candidate: reference.candidate,
          name: reference.name,
          type: reference.type,
        }
      : other;
  const pair = [others(right, left), others(left, right)] as const;
  if (pair[0].handle !== pair[1].handle) return pair;
  throw new OnRecordError(
    'JUDGE_ONESELF',
    `Both are one and the same: ${pair[0].name} (${pair[0].handle}).`,
    {
      hint: 'To tell the bearers of one name apart, give the id of a reference of one of their articles.',
    },
  );
}

const isReference = ({ handle, candidate }: FoundSide): boolean => handle !== candidate;

const recordOf = (
  { verdict, author, at, reason }: Decision,
  left: FoundSide,
  right: FoundSide,
): JudgementRecord => ({
  id: judgementId(verdict, left.handle, right.handle, author, at),
  verdict,
  left: left.handle,
  leftCandidate: left.candidate,
  leftType: left.type,
  leftName: left.name,
  right: right.handle,
  rightCandidate: right.candidate,
  rightType: right.type,
  rightName: right.name,
  author,
  at,
  score: verdict === 'SAME' ? 1 : 0,
  reasons: reason === undefined ? [] : [reason],
});

/**
 * Withdraws what somebody judged: the graph becomes what it would be without. The judgement stays in the log.
 *
 * Throws `JUDGEMENT_UNKNOWN`, `JUDGEMENT_WITHDRAWN`, and `JUDGEMENT_OF_RULES` for what nobody but the rules said.
 */
export async function undoJudgement(graph: Graph, id: string, at: string): Promise<JudgementRecord> {
  const [row] = await graph.read(findJudgement(id));
  const found = row?.['judgement'] as JudgementRecord | undefined;
  if (found === undefined) {
    throw new OnRecordError('JUDGEMENT_UNKNOWN', `There is no judgement "${id}".`, {
      hint: 'List them with "onrecord judge log".',
    });
  }
  if (found.at === undefined) {
    throw new OnRecordError('JUDGEMENT_OF_RULES', 'The rules judged so, and would again.', {
      where: id,
      hint: 'Judge the two yourself: that comes before the rules.',
    });
  }
  if (found.withdrawnAt !== undefined) {
    throw new OnRecordError('JUDGEMENT_WITHDRAWN', `It was withdrawn already, at ${found.withdrawnAt}.`, {
      where: id,
    });
  }
  await graph.transaction(async (run) => {
    await run(withdrawJudgement(id, at));
    await settleCandidates(run, [found.leftCandidate, found.rightCandidate]);
  });
  return { ...found, withdrawnAt: at };
}
