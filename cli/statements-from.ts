import type { Graph } from '../src/graph/connection.js';
import { LARGEST_PAGE } from '../src/graph/read/page.js';
import type { StatementRecord } from '../src/graph/read/statement-record.js';
import { statements } from '../src/graph/read/statements.js';

/** So many pages are looked through at most: the record may hold far more than the articles that are asked for. */
const MOST_PAGES = 10;

/** What these articles (ids) say about `about`, newest first, at most `first`; other articles of the record do not count. */
export async function statementsFrom(
  graph: Graph,
  articles: ReadonlySet<string>,
  about: string,
  first: number,
): Promise<{ readonly records: readonly StatementRecord[]; readonly hasMore: boolean }> {
  const found: StatementRecord[] = [];
  let after: string | undefined;
  for (let pages = 0; pages < MOST_PAGES && found.length <= first; pages++) {
    const page = await statements(graph, { about: [about], first: LARGEST_PAGE, after });
    found.push(...page.records.filter(({ article }) => articles.has(article.id)));
    after = page.cursors.at(-1);
    if (!page.hasNextPage) break;
  }
  return { records: found.slice(0, first), hasMore: found.length > first };
}
