import { RULES, ruleJudgementId } from '../../../identity/judgement.js';
import type { Settlement } from '../../../identity/settle.js';
import type { Run } from '../../connection.js';
import type { CandidateRecord } from './candidate-record.js';
import { ruleJudgementsOn } from './frame-queries.js';
import type { JudgementRecord } from './judgement-record.js';
import { putRuleJudgements } from './move-queries.js';

/** Makes the judgements of the rules on these candidates, gone ones among them, those that the settlement has. */
export async function judgeAnew(
  run: Run,
  candidates: readonly string[],
  records: readonly CandidateRecord[],
  { judged }: Settlement,
): Promise<void> {
  const byId = new Map(records.map((record) => [record.id, record]));
  const now = judged.map(
    ({ left, right, leftCandidate, rightCandidate, verdict, score, reasons }): JudgementRecord => {
      const [one, other] = [byId.get(leftCandidate)!, byId.get(rightCandidate)!];
      return {
        id: ruleJudgementId(left, right),
        verdict,
        left,
        leftCandidate,
        leftType: one.type,
        leftName: one.name ?? '',
        right,
        rightCandidate,
        rightType: other.type,
        rightName: other.name ?? '',
        author: RULES,
        score,
        reasons,
      };
    },
  );
  const before = new Map(
    (await run(ruleJudgementsOn(candidates))).map(({ judgement }) => {
      const record = judgement as JudgementRecord;
      return [record.id, record] as const;
    }),
  );
  const ids = new Set(now.map(({ id }) => id));
  const put = now.filter((one) => !isEqual(one, before.get(one.id)));
  const gone = [...before.keys()].filter((id) => !ids.has(id)).sort();
  if (put.length > 0 || gone.length > 0) await run(putRuleJudgements(put, gone));
}

const isEqual = (now: JudgementRecord, before: JudgementRecord | undefined): boolean =>
  before !== undefined &&
  now.verdict === before.verdict &&
  now.score === before.score &&
  now.author === before.author &&
  now.reasons.join('\n') === before.reasons.join('\n');
