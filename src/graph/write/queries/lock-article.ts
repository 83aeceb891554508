import { query, type Query } from '../../query.js';
import type { ExtractionRows } from '../rows/extraction-rows.js';

/** First of all, so that two writers of one article wait for each other: writing the id again takes the lock. */
export const lockArticle = ({ article }: ExtractionRows): Query =>
  query(
    `MERGE (article:Article {id: $article})
SET article.id = $article`,
    { article },
  );
