import { createHash } from 'node:crypto';

/**
 * The id of a node: the first 128 bits, in hex, of the SHA-256 of what identifies it. The parts are joined with a
 * separator that no text may hold unescaped, so that ("ab", "c") and ("a", "bc") differ.
 */
export function idOf(kind: string, ...parts: readonly (string | number)[]): string {
  return createHash('sha256')
    .update(JSON.stringify([kind, ...parts]), 'utf8')
    .digest('hex')
    .slice(0, 32);
}

export const articleId = (document: { readonly url?: string; readonly sha256: string }): string =>
  document.url === undefined
    ? idOf('Article', 'sha256', document.sha256)
    : idOf('Article', 'url', document.url);

/** `occurrence` counts, from 0 and in text order, the statements of the article with the very same content. */
export const statementId = (article: string, quotes: readonly string[], occurrence: number): string =>
  idOf('Statement', article, ...quotes, occurrence);
