import { OnRecordError } from '../../src/errors/onrecord-error.js';
import type { Fetcher } from './fetch/fetcher.js';
import { readPage } from './page/read-page.js';
import type { Item } from './sources/source.js';

/**
 * The page that an entry of a feed links to, with what the feed says of it where the page says nothing. A page that
 * cannot be had is `failed`: the other entries are read.
 */
export async function followLink(
  { at, address, facts }: Extract<Item, { kind: 'link' }>,
  fetcher: Fetcher,
): Promise<Exclude<Item, { kind: 'link' }>> {
  try {
    const fetched = await fetcher.fetch(address);
    if (fetched.kind === 'unchanged')
      return { kind: 'skipped', at, reason: 'it has not changed since the last time' };
    const { body, address: last, charset } = fetched;
    const page = readPage(body, { where: address, address: last, ...(charset !== undefined && { charset }) });
    return { kind: 'article', at, ...page, facts: { ...facts, ...page.facts } };
  } catch (error) {
    if (!(error instanceof OnRecordError)) throw error;
    return { kind: 'failed', at, error };
  }
}
