import type { Graph } from '../connection.js';
import type { Query } from '../query.js';
import { question } from './question.js';
import { decodePlaces, encodeCursor } from './cursor.js';
import { pageLimit, pageOf, type Page, type PageArguments } from './page.js';
import { bothEnds, endOf } from './ranked.js';
import { STATEMENT, statementRecord, type StatementRecord, type StatementRow } from './statement-record.js';

/** The last part of `Statement.order`: falls from statement to statement in text order. */
const ORDINAL = /^\d{6}$/;
const ordinalOf = (statement: StatementRecord): string => statement.order.slice(-6);

// A version that two articles share has the statements of both: an article's own carry its id in their order.
const OWN_STATEMENTS = `MATCH (article:Article {id: id})-[:HAS_VERSION]->(version:ArticleVersion)
  WITH article, version ORDER BY version.versionKey DESC, version.id DESC LIMIT 1
  MATCH (version)<-[:APPEARS_IN]-(statement:Statement)
  WHERE substring(statement.order, 11, 32) = article.id`;

const PAGES = bothEnds(
  (direction) => `UNWIND $asked.ids AS id
CALL (id) {
  ${OWN_STATEMENTS} AND right(statement.order, 6) > $asked.above AND right(statement.order, 6) < $asked.below
  WITH statement ORDER BY right(statement.order, 6)${direction === 'FORWARD' ? ' DESC' : ''} LIMIT $asked.limit
  RETURN collect(statement ${STATEMENT}) AS statements
}
RETURN id, statements`,
);

export function statementsOfArticlesQuery(ids: readonly string[], asked: PageArguments): Query {
  const { after, before } = decodePlaces('article-statements', asked, ORDINAL);
  return question(PAGES[endOf(asked)], {
    ids,
    above: before ?? '',
    below: after ?? '~',
    limit: pageLimit(asked),
  });
}

/** The same part of each article's statements, in text order of its newest version: one round trip. By article id. */
export async function statementsOfArticles(
  graph: Graph,
  ids: readonly string[],
  asked: PageArguments,
): Promise<ReadonlyMap<string, Page<StatementRecord>>> {
  const rows = await graph.read(statementsOfArticlesQuery(ids, asked));
  return new Map(
    rows.map((row) => [
      row['id'] as string,
      pageOf((row['statements'] as readonly StatementRow[]).map(statementRecord), asked, (statement) =>
        encodeCursor('article-statements', ordinalOf(statement)),
      ),
    ]),
  );
}

export const countStatementsOfArticlesQuery = (ids: readonly string[]): Query =>
  question(
    `UNWIND $asked.ids AS id
CALL (id) {
  ${OWN_STATEMENTS}
  RETURN count(statement) AS count
}
RETURN id, count`,
    { ids },
  );

/** How many statements the newest version of each article has. By article id. */
export async function countStatementsOfArticles(
  graph: Graph,
  ids: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const rows = await graph.read(countStatementsOfArticlesQuery(ids));
  return new Map(rows.map((row) => [row['id'] as string, row['count'] as number]));
}
