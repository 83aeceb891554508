import type { Query } from '../../query.js';
import type { ExtractionRows } from '../rows/extraction-rows.js';
import { step } from '../step.js';

/** Makes or replaces the version; the article has the facts of its newest one, whichever that now is. */
export const putVersion = ({ article, version }: ExtractionRows): Query =>
  step(
    `MATCH (article:Article {id: $rows.article})
MERGE (version:ArticleVersion {id: $rows.version.id})
SET version = $rows.version
MERGE (article)-[:HAS_VERSION]->(version)
WITH article
MATCH (article)-[:HAS_VERSION]->(any:ArticleVersion)
WITH article, any ORDER BY any.versionKey DESC LIMIT 1
SET article += any {.title, .url, .publisher, .publishedAt, .language, .versionKey}`,
    { article, version },
  );
