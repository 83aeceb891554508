/*
 * What one input may cost. Each bound is far above what articles need and far below what would hurt a small machine.
 */

/** The text of one article, as UTF-8: about 300,000 words. */
export const MOST_TEXT_BYTES = 2_097_152;

/** A page with its markup, or one record of an archive: pages saved in one piece hold their pictures. */
export const MOST_PAGE_BYTES = 16_777_216;

/** What is fetched from one address. */
export const MOST_FETCHED_BYTES = 67_108_864;

/** `2 MiB`, `256 KiB`. */
export function size(bytes: number): string {
  return bytes % 1_048_576 === 0 ? `${bytes / 1_048_576} MiB` : `${Math.ceil(bytes / 1024)} KiB`;
}
