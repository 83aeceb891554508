import type { Query } from '../../query.js';
import type { ExtractionRows } from '../rows/extraction-rows.js';
import { step } from '../step.js';

/** First of all, so that two writers of one article wait for each other: writing the id again takes the lock. */
export const lockArticle = ({ article }: ExtractionRows): Query =>
  step(
    `MERGE (article:Article {id: $rows.article})
SET article.id = $rows.article`,
    { article },
  );
