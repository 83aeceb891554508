import type { Graph } from '../../src/graph/connection.js';
import { writeExtraction } from '../../src/graph/write/write-extraction.js';
import type { Extraction } from '../../src/model/extraction.js';

/** What was loaded of one article. */
export interface LoadSummary {
  /** Id of the Article. */
  readonly article: string;
  readonly statements: number;
  /** Ids of the entities that this version of the article refers to, as they are judged now. */
  readonly entities: readonly string[];
}

/**
 * Puts one extraction into the graph, all of it or nothing. Loading it again, or another one of the same version of the
 * article, leaves the graph as if only the last had been loaded; the order of articles and versions does not matter.
 *
 * Throws `EXTRACTION_INCONSISTENT`, `TEXT_LONE_SURROGATE` or `PUBLISHER_TOO_LONG` for what the graph cannot hold
 * faithfully, and what the connection throws (`DATABASE_…`).
 */
export async function loadExtraction(graph: Graph, extraction: Extraction): Promise<LoadSummary> {
  const { articleId, statements } = extraction;
  const entities = await writeExtraction(graph, extraction);
  return {
    article: articleId,
    statements: statements.length,
    entities,
  };
}
