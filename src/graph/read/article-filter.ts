import { decodeCursor } from './cursor.js';
import { keyBounds, type KeyBounds } from './days.js';

/** What narrows a list of articles. Days are ISO 8601 and included. */
export interface ArticleFilter {
  readonly publisher?: string | null | undefined;
  readonly publishedFrom?: string | null | undefined;
  readonly publishedTo?: string | null | undefined;
}

/** Articles are sorted by `versionKey` (day of publication first), then id: two addresses may have the very same text. */
const KEY = /^\d{4}-\d\d-\d\d\|[^|]+\|[^|]+$/;
export const articleKey = (versionKey: string, id: string): string => `${versionKey}|${id}`;

/** Bounds of the keys; `beforeId` tells articles with the very key `before` apart, and is "" where none has it. */
export function articleBounds(
  { publishedFrom, publishedTo }: ArticleFilter,
  after?: string | null,
): KeyBounds & { readonly beforeId: string } {
  const key = after == null ? undefined : decodeCursor('articles', after, KEY);
  const cut = key?.lastIndexOf('|') ?? 0;
  const bounds = keyBounds(publishedFrom, publishedTo, key?.slice(0, cut));
  return { ...bounds, beforeId: bounds.before === key?.slice(0, cut) ? key.slice(cut + 1) : '' };
}
