import type { Graph } from '../connection.js';
import type { Query } from '../query.js';
import { question } from './question.js';

/** The frozen text of an article's newest version. */
export interface ArticleText {
  readonly text: string;
  readonly sha256: string;
}

export const articleTextsQuery = (ids: readonly string[]): Query =>
  question(
    `UNWIND $asked.ids AS id
MATCH (:Article {id: id})-[:HAS_VERSION]->(version:ArticleVersion)
WITH id, version ORDER BY version.versionKey DESC, version.id DESC
RETURN id, head(collect(version {.text, .sha256})) AS version`,
    { ids },
  );

/** The newest texts of these articles. By article id. */
export async function articleTexts(
  graph: Graph,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ArticleText>> {
  const rows = await graph.read(articleTextsQuery(ids));
  return new Map(rows.map((row) => [row['id'] as string, row['version'] as ArticleText]));
}
