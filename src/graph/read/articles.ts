import type { Graph } from '../connection.js';
import type { Query } from '../query.js';
import { question } from './question.js';
import { articleBounds, articleKey, type ArticleFilter } from './article-filter.js';
import { ARTICLE, type ArticleRecord } from './article-record.js';
import { encodeCursor } from './cursor.js';
import { mapPage, pageLimit, pageOf, type Page, type PageArguments } from './page.js';
import { bothScans, scanOf } from './scan.js';

interface ArticleRow {
  readonly article: ArticleRecord;
  readonly versionKey: string;
}

/** CASE, because for an OR the planner reads the index twice and sorts: the page would cost what the archive costs. */
const PAGES = bothScans(
  (scan) => `MATCH (article:Article)
USING INDEX SEEK article:Article(versionKey, id)
WHERE article.versionKey >= $asked.above AND article.versionKey <= $asked.below AND article.id IS NOT NULL
  AND CASE article.versionKey WHEN $asked.below THEN article.id < $asked.belowId ELSE true END
  AND CASE article.versionKey WHEN $asked.above THEN article.id > $asked.aboveId ELSE true END
  AND ($asked.publisher IS NULL OR article.publisher = $asked.publisher)
WITH article ORDER BY article.versionKey ${scan}, article.id ${scan} LIMIT $asked.limit
RETURN article ${ARTICLE} AS article, article.versionKey AS versionKey`,
);

export const articlesQuery = (asked: ArticleFilter & PageArguments): Query =>
  question(PAGES[scanOf(asked)], {
    ...articleBounds(asked, asked),
    publisher: asked.publisher ?? null,
    limit: pageLimit(asked),
  });

/** A page of articles, newest first. */
export async function articles(
  graph: Graph,
  asked: ArticleFilter & PageArguments,
): Promise<Page<ArticleRecord>> {
  const rows = (await graph.read(articlesQuery(asked))) as unknown as readonly ArticleRow[];
  const page = pageOf(rows, asked, ({ versionKey, article }) =>
    encodeCursor('articles', articleKey(versionKey, article.id)),
  );
  return mapPage(page, ({ article }) => article);
}

export function countArticlesQuery(asked: ArticleFilter): Query {
  const { above, below } = articleBounds(asked);
  return question(
    `MATCH (article:Article)
WHERE article.versionKey > $asked.above AND article.versionKey < $asked.below
  AND ($asked.publisher IS NULL OR article.publisher = $asked.publisher)
RETURN count(article) AS count`,
    { above, below, publisher: asked.publisher ?? null },
  );
}

/** How many articles the same filter finds in all. */
export async function countArticles(graph: Graph, asked: ArticleFilter): Promise<number> {
  const [row] = await graph.read(countArticlesQuery(asked));
  return (row?.['count'] as number | undefined) ?? 0;
}
