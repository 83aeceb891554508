import type { Graph } from '../../src/graph/connection.js';
import { knownVersions } from '../../src/graph/read/known-versions.js';
import type { ArticleFacts, Document } from '../../src/model/document.js';
import { articleId } from '../../src/model/identity.js';

/** Facts that the graph keeps of a version. The title may be the text's own headline there. */
const KEPT = ['url', 'publisher', 'publishedAt', 'language'] as const;

/**
 * Of each document whether the graph has this very text of its article with these very facts, so that to ingest it
 * again would change nothing. One query for all of them.
 */
export async function areUnchanged(
  graph: Graph,
  documents: readonly Document[],
): Promise<readonly boolean[]> {
  const keys = documents.map((document) => ({ article: articleId(document), sha256: document.sha256 }));
  const known = await knownVersions(graph, keys);
  return documents.map((document, i) => {
    const facts = known[i];
    return facts !== undefined && isSame(document, facts);
  });
}

const isSame = (document: ArticleFacts, known: ArticleFacts): boolean =>
  KEPT.every((name) => document[name] === known[name]) &&
  (document.title === undefined || document.title === known.title);
