import type { JudgementRecord } from '../src/graph/write/settle/judgement-record.js';
import { printable } from './printable.js';
import { table } from './table.js';

const COLUMNS = [
  { title: 'One', share: 3, least: 16 },
  { title: 'The other', share: 3, least: 16 },
  { title: 'Verdict', share: 0, least: 13 },
  { title: 'Why', share: 4, least: 16 },
  { title: 'By', share: 1, least: 12 },
] as const;

/** Judgements for a person: the two with their ids, what was judged and how sure it is, why, by whom and when. */
export const judgementTable = (judgements: readonly JudgementRecord[], width: number): string =>
  table(
    COLUMNS,
    judgements.map((one) => [
      [one.leftName, one.left],
      [one.rightName, one.right],
      [one.verdict, String(one.score), ...(one.withdrawnAt === undefined ? [] : ['withdrawn'])],
      one.reasons.join('; '),
      [one.author, ...(one.at === undefined ? [] : [one.at.slice(0, 10), one.id])],
    ]),
    width,
  );

/** `"Ida Holm" is the same as "I. Holm"` */
export const judgementLine = ({ verdict, leftName, rightName }: JudgementRecord): string =>
  `"${printable(leftName)}" is ${verdict === 'SAME' ? 'the same as' : 'not'} "${printable(rightName)}".`;
