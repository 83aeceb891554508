import { OnRecordError } from '../../../src/errors/onrecord-error.js';
import { MOST_PAGE_BYTES, size } from '../limits.js';
import { readPage } from '../page/read-page.js';
import { ByteReader } from '../stream/byte-reader.js';
import { contentType } from '../warc/headers.js';
import { httpResponse } from '../warc/http-response.js';
import { warcRecords, type WarcRecord } from '../warc/warc-records.js';
import type { Item, Source } from './source.js';

/** Servers may call things as they like: this many kinds are counted apart. */
const MOST_COUNTED = 100;

const PAGE = /^(?:text\/html|application\/xhtml\+xml)$/;

/**
 * A web archive: each page that a server gave (status 200, HTML) is an article, `#https://…` by its address. Everything
 * else in it, pictures, scripts, redirects, requests, is counted by what it is and told at the end.
 */
export const warcArchive: Source = {
  many: true,
  async *read({ where, bytes }) {
    const reader = new ByteReader(bytes);
    const passedOver = new Map<string, number>();
    try {
      for await (const record of warcRecords(reader, where)) {
        const item = await itemOf(record, where);
        if (typeof item !== 'string') {
          yield item;
          continue;
        }
        const kind = passedOver.has(item) || passedOver.size < MOST_COUNTED ? item : 'of other kinds';
        passedOver.set(kind, (passedOver.get(kind) ?? 0) + 1);
      }
    } finally {
      await reader.close();
    }
    if (passedOver.size > 0) yield { kind: 'skipped', reason: told(passedOver) };
  },
};

/** An item, or what the record is that is passed over. */
async function itemOf(record: WarcRecord, where: string): Promise<Item | string> {
  const { type, headers } = record;
  const address = (headers['warc-target-uri'] ?? '').replace(/^<|>$/g, '');
  if (type !== 'response' && type !== 'resource') return type === '' ? 'without a type' : type;
  if (!/^https?:\/\//i.test(address)) return `${type} without a web address`;
  const block = await record.block(MOST_PAGE_BYTES);
  const name = `${where}#${address}`;
  if (block === undefined) return `longer than ${size(MOST_PAGE_BYTES)}`;
  const response =
    type === 'resource'
      ? { status: 200, headers: headers, body: block }
      : httpResponse(block, MOST_PAGE_BYTES);
  if (response === undefined) return 'response that is no HTTP';
  if (response === 'undecodable') return failed(address, name);
  const { type: mime = 'of no type', charset } = contentType(response.headers['content-type']);
  if (response.status !== 200) return `status ${response.status}`;
  if (!PAGE.test(mime)) return mime;
  try {
    const page = readPage(response.body, { where: name, address, ...(charset !== undefined && { charset }) });
    return { kind: 'article', at: address, ...page };
  } catch (error) {
    if (!(error instanceof OnRecordError)) throw error;
    return { kind: 'failed', at: address, error };
  }
}

const failed = (at: string, where: string): Item => ({
  kind: 'failed',
  at,
  error: new OnRecordError(
    'WARC_INVALID',
    `holds a response that cannot be unpacked (damaged, of an unknown encoding, or more than ${size(MOST_PAGE_BYTES)}).`,
    { where, hint: 'Crawl the page again.' },
  ),
});

const MOST_KINDS = 8;

/** `14 records that are no pages: 9 request, 3 image/png, 2 status 404` */
function told(passedOver: ReadonlyMap<string, number>): string {
  const kinds = [...passedOver].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const sum = kinds.reduce((total, [, count]) => total + count, 0);
  const rest = kinds.slice(MOST_KINDS).reduce((total, [, count]) => total + count, 0);
  const named = kinds.slice(0, MOST_KINDS).map(([kind, count]) => `${count} ${kind}`);
  if (rest > 0) named.push(`${rest} of other kinds`);
  return `${sum === 1 ? '1 record that is no page' : `${sum} records that are no pages`}: ${named.join(', ')}`;
}
