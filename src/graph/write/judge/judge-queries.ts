import type { Query } from '../../query.js';
import type { JudgementRecord } from '../settle/judgement-record.js';
import { step } from '../step.js';

/** Records judgements; one that was withdrawn stays so. */
export const putJudgements = (judgements: readonly JudgementRecord[]): Query =>
  step(
    `UNWIND $rows.judgements AS row
MERGE (judgement:Judgement {id: row.id})
WITH judgement, row, coalesce(judgement.withdrawnAt, row.withdrawnAt) AS withdrawnAt
SET judgement = row, judgement.withdrawnAt = withdrawnAt`,
    { judgements },
  );

export const withdrawJudgement = (id: string, at: string): Query =>
  step(
    `MATCH (judgement:Judgement {id: $rows.id})
SET judgement.withdrawnAt = $rows.at`,
    { id, at },
  );

export const findJudgement = (id: string): Query =>
  step(
    `MATCH (judgement:Judgement {id: $rows.id})
RETURN judgement {.*} AS judgement`,
    { id },
  );

/** Takes away the judgements of an author but for these; gives the candidates that they were about: `id`. */
export const dropJudgementsOf = (author: string, kept: readonly string[]): Query =>
  step(
    `MATCH (judgement:Judgement {author: $rows.author})
WHERE NOT judgement.id IN $rows.kept
WITH judgement, judgement.leftCandidate AS left, judgement.rightCandidate AS right
DELETE judgement
WITH left, right
UNWIND [left, right] AS id
RETURN DISTINCT id`,
    { author, kept },
  );
