import { OnRecordError } from '../../errors/onrecord-error.js';
import { arrivals, lastArrival } from '../../graph/read/arrivals.js';
import { LARGEST_PAGE } from '../../graph/read/page.js';
import { termsOf, wordPatterns, type StatementFilter } from '../../graph/read/statement-filter.js';
import type { ServiceContext } from '../context.js';
import type { AddedStatementParent } from '../question-parents.js';

/** What one event of the subscription holds. */
export interface StatementAdded {
  readonly statementAdded: AddedStatementParent;
}

/**
 * Every statement that is added behind `after` (without it: from now on) and that the filter finds, each with the cursor
 * to go on from. What was added is read from the record itself, in the order of arrival: a statement is neither missed nor
 * told twice, whether it was added long ago, just now, or while Neo4j or the client was away.
 */
export async function addedStatements(
  context: Pick<ServiceContext, 'graph' | 'additions' | 'signal'>,
  filter: StatementFilter,
  after: string | null | undefined,
): Promise<AsyncGenerator<StatementAdded>> {
  // What cannot be answered is refused before anything is told.
  termsOf(filter);
  wordPatterns(filter);
  const start = after ?? (await lastArrival(context.graph));
  const first = await arrivals(context.graph, { ...filter, first: 1, after: start });
  return told(context, filter, first.records.length === 0 ? first.end : start);
}

async function* told(
  { graph, additions, signal }: Pick<ServiceContext, 'graph' | 'additions' | 'signal'>,
  filter: StatementFilter,
  start: string,
): AsyncGenerator<StatementAdded> {
  for (let place = start; !signal.aborted;) {
    try {
      const page = await arrivals(graph, { ...filter, first: LARGEST_PAGE, after: place });
      for (const [i, statement] of page.records.entries()) {
        yield { statementAdded: { cursor: page.cursors[i] ?? place, statement } };
      }
      place = page.end;
      if (!page.hasNextPage) await additions.waitBehind(place, signal);
    } catch (error) {
      if (signal.aborted) return;
      if (!(error instanceof OnRecordError && error.code.startsWith('DATABASE_'))) throw error;
      await additions.waitBehind('', signal);
    }
  }
}
