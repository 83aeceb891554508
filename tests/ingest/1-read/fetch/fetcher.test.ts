import { gzipSync } from 'node:zlib';
import { Fetcher, type FetcherOptions } from '../../../../ingest/1-read/fetch/fetcher.js';
import type { OnRecordError } from '../../../../src/errors/onrecord-error.js';
import { localServer, type Handler } from './local-server.js';

let server: Awaited<ReturnType<typeof localServer>>;
const start = async (handler: Handler): Promise<void> => {
  server = await localServer(handler);
};
afterEach(() => server.close());

const fetcher = (options: FetcherOptions = {}): Fetcher =>
  new Fetcher({ allowHosts: ['127.0.0.1'], pauseMilliseconds: 0, ...options });

/** Code and line of what is thrown; the port is left out. */
const said = (fetched: Promise<unknown>): Promise<string> =>
  fetched.then(
    () => 'fetched',
    (error: OnRecordError) => `${error.code} ${error.toLine()}`.replaceAll(`:${server.port}`, ''),
  );

test('gives the body with what the server says of it, and sends what is polite', async () => {
  await start((_, response) => {
    response.setHeader('content-type', 'text/HTML; charset="ISO-8859-1"');
    response.setHeader('etag', '"a"');
    response.setHeader('last-modified', 'Mon, 06 May 2024 00:00:00 GMT');
    response.setHeader('content-encoding', 'gzip');
    response.end(gzipSync('Kyiv said no.'));
  });
  expect(await fetcher({ userAgent: 'OnRecord/9' }).fetch(`${server.url}/a`)).toEqual({
    kind: 'body',
    address: `${server.url}/a`,
    mediaType: 'text/html',
    charset: 'iso-8859-1',
    body: Buffer.from('Kyiv said no.'),
    validators: { etag: '"a"', lastModified: 'Mon, 06 May 2024 00:00:00 GMT' },
  });
  expect(server.seen[0]?.headers).toMatchObject({
    'user-agent': 'OnRecord/9',
    'accept-encoding': 'gzip, identity',
  });
  expect(server.seen[0]?.headers).not.toHaveProperty('if-none-match');
});

test('asks for changes only, and hears that there are none', async () => {
  await start((request, response) => {
    response.statusCode =
      request.headers['if-none-match'] === '"a"' && request.headers['if-modified-since'] === 'then'
        ? 304
        : 500;
    response.end();
  });
  expect(await fetcher().fetch(server.url, { etag: '"a"', lastModified: 'then' })).toEqual({
    kind: 'unchanged',
  });
});

test('follows redirects, and says where it came out', async () => {
  await start((request, response) => {
    if (request.url === '/b/c') return response.end('x');
    response
      .writeHead(request.url === '/a' ? 301 : 308, { location: request.url === '/a' ? '/b' : 'b/c' })
      .end();
  });
  expect(await fetcher().fetch(`${server.url}/a`)).toMatchObject({
    kind: 'body',
    address: `${server.url}/b/c`,
  });
});

describe('private addresses are refused unless they are allowed by name', () => {
  const HINT = 'If that is meant, allow it by name: --allow-host';
  test.each<[what: string, host: string, allowed: readonly string[], message: string]>([
    [
      'an address of this machine',
      '127.0.0.1',
      [],
      `FETCH_PRIVATE http://127.0.0.1/: leads to 127.0.0.1, which is no public address. ${HINT} 127.0.0.1.`,
    ],
    [
      'the same as one number',
      '2130706433',
      [],
      `FETCH_PRIVATE http://127.0.0.1/: leads to 127.0.0.1, which is no public address. ${HINT} 127.0.0.1.`,
    ],
    [
      'the same in IPv6',
      '[::ffff:127.0.0.1]',
      [],
      `FETCH_PRIVATE http://[::ffff:7f00:1]/: leads to ::ffff:7f00:1, which is no public address. ${HINT} ::ffff:7f00:1.`,
    ],
    [
      'a name that is looked up',
      'localhost',
      ['127.0.0.1', '::1'],
      `FETCH_PRIVATE http://localhost/: leads to localhost at`,
    ],
    [
      'the metadata of a cloud',
      '169.254.169.254',
      ['127.0.0.1'],
      `FETCH_PRIVATE http://169.254.169.254/: leads to 169.254.169.254, which is no public address. ${HINT} 169.254.169.254.`,
    ],
  ])('%s', async (_, host, allowHosts, message) => {
    await start((_request, response) => void response.end('secret'));
    const line = await said(fetcher({ allowHosts }).fetch(`http://${host}:${server.port}/`));
    expect(line.slice(0, message.length)).toBe(message);
    expect(server.seen).toHaveLength(0);
  });

  test('allowed by name, it is fetched', async () => {
    await start((_, response) => void response.end('x'));
    expect(await said(fetcher({ allowHosts: ['LOCALHOST'] }).fetch(`http://localhost:${server.port}/`))).toBe(
      'fetched',
    );
  });

  test('also after a redirect from one that is allowed', async () => {
    await start(
      (_, response) => void response.writeHead(302, { location: `http://localhost:${server.port}/in` }).end(),
    );
    expect(await said(fetcher().fetch(server.url))).toMatch(
      /^FETCH_PRIVATE http:\/\/localhost\/in: leads to localhost at /,
    );
    expect(server.seen).toHaveLength(1);
  });
});

test.each<[what: string, handler: Handler, options: FetcherOptions, message: string]>([
  [
    'redirects without end',
    (_, response) => void response.writeHead(302, { location: '/' }).end(),
    {},
    'FETCH_REDIRECTS http://127.0.0.1: is redirected more than 5 times. Look at it in a browser and give its last address.',
  ],
  [
    'a redirect to a file',
    (_, response) => void response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
    {},
    'FETCH_REDIRECTS http://127.0.0.1: is redirected to file, which is not fetched. Look at it in a browser and give its last address.',
  ],
  [
    'a redirect to nowhere',
    (_, response) => void response.writeHead(302).end(),
    {},
    'FETCH_REDIRECTS http://127.0.0.1: is redirected to nowhere. Look at it in a browser and give its last address.',
  ],
  [
    'not found',
    (_, response) => void response.writeHead(404).end(),
    {},
    'FETCH_REFUSED http://127.0.0.1/: answers 404 Not Found. Check the address.',
  ],
  [
    'asked for rest',
    (_, response) => void response.writeHead(429, { 'retry-after': '120' }).end(),
    {},
    'FETCH_REFUSED http://127.0.0.1/: answers 429 Too Many Requests. The server asks for rest: try again in 120 s.',
  ],
  [
    'a login',
    (_, response) => void response.writeHead(401).end(),
    {},
    'FETCH_REFUSED http://127.0.0.1/: answers 401 Unauthorized. Look at it in a browser: it may need a login, or keep programs out.',
  ],
  [
    'too long',
    (_, response) => void response.end('x'.repeat(3000)),
    { mostBytes: 2048 },
    'INPUT_TOO_LARGE http://127.0.0.1/: is longer than 2 KiB, the most that is fetched. Download it and give the file.',
  ],
  [
    'without end',
    (_, response) => {
      const more = (): void =>
        void (response.write('x'.repeat(65_536)) ? setImmediate(more) : response.once('drain', more));
      more();
    },
    { mostBytes: 1_048_576 },
    'INPUT_TOO_LARGE http://127.0.0.1/: is longer than 1 MiB, the most that is fetched. Download it and give the file.',
  ],
  [
    'a bomb',
    (_, response) =>
      void response
        .writeHead(200, { 'content-encoding': 'gzip' })
        .end(gzipSync(Buffer.alloc(32 * 1024 * 1024))),
    {},
    'INPUT_GZIP_BOMB http://127.0.0.1/: unpacks to more than 200 times its size. No archive of texts does: it was made to fill memory or disk.',
  ],
  [
    'no answer',
    () => undefined,
    { timeoutMilliseconds: 200 },
    'FETCH_TOO_SLOW http://127.0.0.1/: took longer than 0.2 s. Try again later, or download it and give the file.',
  ],
  [
    'a body that never ends',
    (_, response) => void response.write('x'),
    { timeoutMilliseconds: 200 },
    'FETCH_TOO_SLOW http://127.0.0.1/: took longer than 0.2 s. Try again later, or download it and give the file.',
  ],
  [
    'broken off',
    (request) => void request.socket.destroy(),
    {},
    'FETCH_FAILED http://127.0.0.1/: could not be fetched: the connection was broken off. Check the address and the network, and try again.',
  ],
])('refused: %s', async (_, handler, options, message) => {
  await start(handler);
  expect(await said(fetcher(options).fetch(server.url))).toBe(message);
});

test('nothing listens', async () => {
  await start(() => undefined);
  await server.close();
  expect(await said(fetcher().fetch(server.url))).toBe(
    'FETCH_FAILED http://127.0.0.1/: could not be fetched: nothing answers there. Check the address and the network, and try again.',
  );
});

test('stopped from outside, it ends at once', async () => {
  const controller = new AbortController();
  await start(() => controller.abort());
  await expect(fetcher({ signal: controller.signal }).fetch(server.url)).rejects.toMatchObject({
    name: 'AbortError',
  });
});
