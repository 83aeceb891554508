/** An article as questions return it, without its text. What is not known is null. */
export interface ArticleRecord {
  readonly id: string;
  readonly url: string | null;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly publishedAt: string | null;
  readonly language: string | null;
}

/** Cypher: the map of an ArticleRecord, to be put behind a variable. */
export const ARTICLE = '{.id, .url, .title, .publisher, .publishedAt, .language}';
