import type { ArticleFacts } from '../../model/document.js';
import { idOf } from '../../model/identity.js';
import type { Graph } from '../connection.js';
import type { Query } from '../query.js';
import { question } from './question.js';

/** A version of an article by what identifies it. */
export interface VersionKey {
  /** Id of the Article. */
  readonly article: string;
  readonly sha256: string;
}

const idOfVersion = ({ article, sha256 }: VersionKey): string => idOf('ArticleVersion', article, sha256);

export const knownVersionsQuery = (keys: readonly VersionKey[]): Query =>
  question(
    `UNWIND $asked.ids AS id
MATCH (version:ArticleVersion {id: id})
RETURN id, version {.title, .url, .publisher, .publishedAt, .language} AS facts`,
    { ids: keys.map(idOfVersion) },
  );

/** The facts that the graph has of each version, in their order; undefined for one that it does not have. */
export async function knownVersions(
  graph: Graph,
  keys: readonly VersionKey[],
): Promise<readonly (ArticleFacts | undefined)[]> {
  const rows = await graph.read(knownVersionsQuery(keys));
  const facts = new Map(rows.map((row) => [row['id'] as string, presentIn(row['facts'])]));
  return keys.map((key) => facts.get(idOfVersion(key)));
}

const presentIn = (facts: unknown): ArticleFacts =>
  Object.fromEntries(Object.entries(facts as object).filter(([, value]) => value !== null)) as ArticleFacts;
