/** What is known of an article beside its text. Dates are ISO 8601 (`2022-03-30`). */
export interface ArticleFacts {
  readonly title?: string;
  readonly author?: string;
  readonly url?: string;
  readonly publisher?: string;
  readonly publishedAt?: string;
  readonly language?: string;
}

/** One article as it was read: its frozen text, the SHA-256 of that text's UTF-8 bytes, and where it came from. */
export interface Document extends ArticleFacts {
  readonly path: string;
  readonly text: string;
  readonly sha256: string;
}
