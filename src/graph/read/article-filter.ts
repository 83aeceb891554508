import { decodePlaces } from './cursor.js';
import { keyBounds, type KeyBounds } from './days.js';
import type { PageArguments } from './page.js';

/** What narrows a list of articles. Days are ISO 8601 and included. */
export interface ArticleFilter {
  readonly publisher?: string | null | undefined;
  readonly publishedFrom?: string | null | undefined;
  readonly publishedTo?: string | null | undefined;
}

/** Articles are sorted by `versionKey` (day of publication first), then id: two addresses may have the very same text. */
const KEY = /^\d{4}-\d\d-\d\d\|[^|]+\|[^|]+$/;
export const articleKey = (versionKey: string, id: string): string => `${versionKey}|${id}`;

/** Bounds of the keys; the ids tell articles with the very key of a bound apart, and are "" where none has it. */
export function articleBounds(
  { publishedFrom, publishedTo }: ArticleFilter,
  asked: PageArguments = {},
): KeyBounds & { readonly aboveId: string; readonly belowId: string } {
  const { after, before } = decodePlaces('articles', asked, KEY);
  const [below, above] = [split(after), split(before)];
  const bounds = keyBounds(publishedFrom, publishedTo, { after: below?.key, before: above?.key });
  return {
    ...bounds,
    aboveId: above !== undefined && bounds.above === above.key ? above.id : '',
    belowId: below !== undefined && bounds.below === below.key ? below.id : '',
  };
}

const split = (key: string | undefined) => {
  if (key === undefined) return undefined;
  const cut = key.lastIndexOf('|');
  return { key: key.slice(0, cut), id: key.slice(cut + 1) };
};
