import type { Graph } from '../connection.js';
import type { Query } from '../query.js';
import type { JudgementRecord } from '../write/settle/judgement-record.js';
import { question } from './question.js';

const PAGE = 1_000;

export const allJudgementsQuery = (after: string): Query =>
  question(
    `MATCH (judgement:Judgement)
WHERE judgement.id > $asked.after AND judgement.at IS NOT NULL
WITH judgement ORDER BY judgement.id LIMIT ${PAGE}
RETURN judgement {.*} AS judgement`,
    { after },
  );

/** All that people and tables judged, withdrawn or not, in the order of their ids: the same for the same judgements. */
export async function* allJudgements(graph: Graph): AsyncGenerator<JudgementRecord> {
  for (let after = ''; ;) {
    const rows = await graph.read(allJudgementsQuery(after));
    for (const row of rows) yield row['judgement'] as JudgementRecord;
    if (rows.length < PAGE) return;
    after = (rows.at(-1)!['judgement'] as JudgementRecord).id;
  }
}
