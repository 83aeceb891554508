import type { OnRecordError } from '../../../src/errors/onrecord-error.js';
import type { ArticleFacts } from '../../../src/model/document.js';

export const FORMATS = ['text', 'html', 'feed', 'json', 'jsonl', 'csv', 'warc'] as const;

export type Format = (typeof FORMATS)[number];

/** An input whose format is known, unpacked. */
export interface Opened {
  /** Its name for a person. */
  readonly where: string;
  readonly bytes: AsyncIterable<Uint8Array>;
  /** The address that it was fetched from in the end, after all redirects. */
  readonly address?: string;
  /** The encoding that the server gave. */
  readonly charset?: string;
}

/**
 * What an importer finds. `at` tells several in one input apart (`#12`, `#https://…`); without it the input is one
 * article. `dropped` says in words what was left out of the article.
 */
export type Item =
  | {
      readonly kind: 'article';
      readonly at?: string;
      readonly text: string;
      /** Of the text as UTF-8, where the bytes are at hand. */
      readonly sha256?: string;
      readonly facts: ArticleFacts;
      readonly dropped: readonly string[];
    }
  | { readonly kind: 'link'; readonly at: string; readonly address: string; readonly facts: ArticleFacts }
  | { readonly kind: 'failed'; readonly at?: string; readonly error: OnRecordError }
  | { readonly kind: 'skipped'; readonly at?: string; readonly reason: string };

/** What the user decides about how inputs are read. */
export interface SourceOptions {
  /** Which field of a record is which: `text` → `body`; dots lead into objects. */
  readonly fields: Readonly<Record<string, string>>;
  /** Whether the pages that a feed links to are fetched. */
  readonly follow: boolean;
}

/** One importer. `many` says that one input may hold several articles. */
export interface Source {
  readonly many: boolean;
  read(opened: Opened, options: SourceOptions): AsyncIterable<Item>;
}
