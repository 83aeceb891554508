import { OnRecordError } from '../../src/errors/onrecord-error.js';

/** Parameters that say how a reader came to a page, never which page it is. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|mc_cid|mc_eid)$/;

/**
 * An article is known by its address, so two spellings of one address must come out the same:
 * `HTTPS://Example.org:443/a?utm_source=x#top` gives `https://example.org/a`. Throws `FACT_INVALID`.
 */
export function canonicalAddress(value: string): string {
  const hint = 'Write the whole address, like https://example.org/news/1.';
  let url: URL;
  try {
    url = new URL(value);
  } catch (cause) {
    throw new OnRecordError('FACT_INVALID', `"${value}" is not a web address.`, { hint, cause });
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new OnRecordError('FACT_INVALID', `"${value}" is not a web address.`, { hint });
  }
  if (url.username !== '' || url.password !== '') {
    throw new OnRecordError('FACT_INVALID', 'The address holds a user name or password.', {
      hint: 'Leave it out: the address is kept in the record.',
    });
  }
  url.hash = '';
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  return url.href;
}
