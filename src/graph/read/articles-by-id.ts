import { idOf } from '../../model/identity.js';
import type { Graph } from '../connection.js';
import type { Query } from '../query.js';
import { question } from './question.js';
import { ARTICLE, type ArticleRecord } from './article-record.js';

export const articlesByIdQuery = (ids: readonly string[]): Query =>
  question(
    `UNWIND $asked.ids AS id
MATCH (article:Article {id: id})
RETURN article ${ARTICLE} AS article`,
    { ids },
  );

/** The articles with these ids, in no order; an id that nothing has is left out. */
export async function articlesById(graph: Graph, ids: readonly string[]): Promise<readonly ArticleRecord[]> {
  const rows = await graph.read(articlesByIdQuery(ids));
  return rows.map((row) => row['article'] as ArticleRecord);
}

/** The article with this address, or undefined: the id of an article with an address is made from it. */
export async function articleByUrl(graph: Graph, url: string): Promise<ArticleRecord | undefined> {
  const [article] = await articlesById(graph, [idOf('Article', 'url', url)]);
  return article;
}
