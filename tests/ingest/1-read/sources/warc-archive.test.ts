import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { itemsIn, lineOf } from './items.js';
import { page } from './page.js';

const record = (type: string, headers: string, block: Buffer | string, length?: number): Buffer =>
  Buffer.concat([
    Buffer.from(
      `WARC/1.1\r\nWARC-Type: ${type}\r\n${headers}Content-Length: ${length ?? Buffer.byteLength(block)}\r\n\r\n`,
    ),
    Buffer.from(block),
    Buffer.from('\r\n\r\n'),
  ]);
const uri = (address: string): string => `WARC-Target-URI: ${address}\r\n`;
const http = (
  body: Buffer | string,
  headers = 'Content-Type: text/html; charset=utf-8\r\n',
  status = '200 OK',
): Buffer => Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${headers}\r\n`), Buffer.from(body)]);
const response = (address: string, block: Buffer | string): Buffer => record('response', uri(address), block);

const PAGE = page('<title>Trams</title>');
const INFO = record('warcinfo', '', 'software: x\r\n');
const ADDRESS = 'https://example.org/trams';
const HTML = 'Content-Type: text/html\r\n';

const chunked = (body: Buffer): Buffer =>
  Buffer.concat([
    Buffer.from(`${(100).toString(16)};x=y\r\n`),
    body.subarray(0, 100),
    Buffer.from('\r\n'),
    Buffer.from(`${(body.length - 100).toString(16).toUpperCase()}\r\n`),
    body.subarray(100),
    Buffer.from('\r\n0\r\n\r\n'),
  ]);

describe('a page that a server gave is an article, by its address', () => {
  test.each<[what: string, block: Buffer]>([
    ['as it is', http(PAGE)],
    ['in chunks', http(chunked(Buffer.from(PAGE)), `${HTML}Transfer-Encoding: chunked\r\n`)],
    ['in chunks that the crawler has joined', http(PAGE, `${HTML}Transfer-Encoding: chunked\r\n`)],
    ['gzip', http(gzipSync(PAGE), `${HTML}Content-Encoding: gzip\r\n`)],
    ['gzip that the crawler has unpacked', http(PAGE, `${HTML}Content-Encoding: gzip\r\n`)],
    [
      'brotli in chunks',
      http(
        chunked(brotliCompressSync(Buffer.from(PAGE))),
        `${HTML}Content-Encoding: br\r\nTransfer-Encoding: chunked\r\n`,
      ),
    ],
    ['deflate', http(deflateSync(PAGE), `${HTML}Content-Encoding: deflate\r\n`)],
    ['deflate without its head', http(deflateRawSync(PAGE), `${HTML}Content-Encoding: deflate\r\n`)],
    ['lines that end in LF alone', Buffer.from(`HTTP/1.0 200 OK\nContent-Type: text/html\n\n${PAGE}`)],
    ['a header that goes on', http(PAGE, 'Content-Type: text/html;\r\n charset=utf-8\r\n')],
  ])('%s', async (_, block) => {
    const [item] = await itemsIn('warc', response(ADDRESS, block));
    expect(item).toMatchObject({ kind: 'article', at: ADDRESS, facts: { title: 'Trams', url: ADDRESS } });
    expect(item?.kind === 'article' && item.text).toContain('“We have replaced eleven kilometres of track,”');
  });

  test('a resource, an address in angle brackets', async () => {
    const archive = record('resource', `${uri(`<${ADDRESS}>`)}Content-Type: text/html\r\n`, PAGE);
    expect((await itemsIn('warc', archive)).map(({ kind, at }) => [kind, at])).toEqual([
      ['article', ADDRESS],
    ]);
  });
});

test('what is no page is counted by what it is', async () => {
  const archive = Buffer.concat([
    INFO,
    record('request', uri(ADDRESS), 'GET / HTTP/1.1\r\n\r\n'),
    response('https://example.org/a.png', http('x', 'Content-Type: image/png\r\n')),
    response('https://example.org/b.png', http('x', 'Content-Type: image/png\r\n')),
    response('https://example.org/old', http('', '', '301 Moved')),
    response('https://example.org/none', http('x', '')),
    response('dns:example.org', 'example.org. 300 IN A 203.0.113.7'),
    response('https://example.org/big', Buffer.alloc(17 * 1024 * 1024, 'x')),
    record('revisit', uri(ADDRESS), ''),
    response('https://example.org/wall', http('<html><p>Subscribe.</p></html>')),
    response(ADDRESS, http(PAGE)),
  ]);
  const items = await itemsIn('warc', archive);
  expect(items.map(({ kind, at }) => [kind, at])).toEqual([
    ['failed', 'https://example.org/wall'],
    ['article', ADDRESS],
    ['skipped', undefined],
  ]);
  expect(lineOf(items[2]!)).toBe(
    'skipped: 9 records that are no pages: 2 image/png, 1 longer than 16 MiB, 1 of no type, 1 request, 1 response without a web address, 1 revisit, 1 status 301, 1 warcinfo',
  );
});

test('each record packed by itself, as archives are, or not: the same is found, however the bytes come', async () => {
  const records = [INFO, response(ADDRESS, http(PAGE)), response(`${ADDRESS}/2`, http(PAGE))];
  const plain = (await itemsIn('warc', Buffer.concat(records))).map(lineOf);
  expect(plain).toHaveLength(3);
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 3000 }), async (chunk) => {
      expect((await itemsIn('warc', Buffer.concat(records), { chunk })).map(lineOf)).toEqual(plain);
    }),
    { numRuns: 8 },
  );
});

test.each<[what: string, archive: Buffer | string, message: string]>([
  ['no archive', 'Kyiv said no.', 'is no WARC file.'],
  ['a page', PAGE, 'is no WARC file.'],
  ['no length', 'WARC/1.0\r\nWARC-Type: response\r\n\r\n', 'does not say how long record 1 is.'],
  ['a length that is none', 'WARC/1.0\r\nContent-Length: -1\r\n\r\n', 'does not say how long record 1 is.'],
  ['cut off in the block', response(ADDRESS, http(PAGE)).subarray(0, 300), 'ends in the middle of record 1.'],
  ['cut off in the head', 'WARC/1.0\r\nWARC-Type: resp', 'ends in the middle of record 1.'],
  ['a head without end', `WARC/1.0\r\n${'X: y\r\n'.repeat(1_100)}`, 'has a head without an end in record 1.'],
  ['a length that is too short', record('request', '', 'GET /', 2), 'is damaged after record 1.'],
  ['a length beyond the end', record('request', '', 'GET /', 1e12), 'ends in the middle of record 1.'],
])('damaged: %s', async (_, archive, message) => {
  await expect(itemsIn('warc', archive)).rejects.toMatchObject({ code: 'WARC_INVALID', message });
});

test('a body that is a bomb is set aside, and the next is read', async () => {
  const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024));
  const archive = Buffer.concat([
    response('https://example.org/bomb', http(bomb, `${HTML}Content-Encoding: gzip\r\n`)),
    response(ADDRESS, http(PAGE)),
  ]);
  const [first, second] = await itemsIn('warc', archive);
  expect(lineOf(first!)).toBe(
    '#https://example.org/bomb failed WARC_INVALID input#https://example.org/bomb: holds a response that cannot be unpacked (damaged, of an unknown encoding, or more than 16 MiB). Crawl the page again.',
  );
  expect(second).toMatchObject({ kind: 'article', at: ADDRESS });
});

test('any bytes after a good record: it is read, and the rest is an article, passed over or a coded error', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), fc.boolean(), async (bytes, asBlock) => {
      const rest = asBlock ? response('https://example.org/x', Buffer.from(bytes)) : Buffer.from(bytes);
      const archive = Buffer.concat([INFO, rest]);
      await itemsIn('warc', archive).catch((error: { code?: string }) =>
        expect(error.code).toBe('WARC_INVALID'),
      );
    }),
    { numRuns: 200 },
  );
});
