import { STATUS_CODES } from 'node:http';
import { OnRecordError } from '../../../src/errors/onrecord-error.js';
import { contentType } from '../warc/headers.js';
import { exchange, type Answer } from './exchange.js';
import { HostPauses } from './host-pauses.js';
import { bare } from './public-address.js';

/** What lets a server say "not changed" in place of sending everything again. */
export interface Validators {
  readonly etag?: string;
  readonly lastModified?: string;
}

export type Fetched =
  | { readonly kind: 'unchanged' }
  | {
      readonly kind: 'body';
      /** Where it came from after all redirects. */
      readonly address: string;
      readonly mediaType?: string;
      readonly charset?: string;
      readonly body: Buffer;
      readonly validators: Validators;
    };

export interface FetcherOptions {
  /** Hosts, as they are written in addresses, that may be private. */
  readonly allowHosts?: readonly string[];
  /** Least time between two requests to one host. */
  readonly pauseMilliseconds?: number;
  /** Longest time for one request. */
  readonly timeoutMilliseconds?: number;
  readonly mostBytes?: number;
  readonly userAgent?: string;
  readonly signal?: AbortSignal;
}

const MOST_REDIRECTS = 5;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const ACCEPT =
  'application/rss+xml, application/atom+xml, text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.5';

/**
 * Fetches addresses from outside: http and https only, public hosts only, with bounds on size, time and redirects, and
 * a pause between two requests to one host. Each redirect is checked like the address itself.
 */
export class Fetcher {
  readonly #options: FetcherOptions;
  readonly #allowed: ReadonlySet<string>;
  readonly #pauses: HostPauses;

  constructor(options: FetcherOptions = {}) {
    this.#options = options;
    this.#allowed = new Set((options.allowHosts ?? []).map((host) => bare(host.toLowerCase())));
    this.#pauses = new HostPauses(options.pauseMilliseconds ?? 1_000);
  }

  /**
   * Throws `FETCH_PRIVATE`, `FETCH_REFUSED` (a status that is no success), `FETCH_REDIRECTS`, `FETCH_FAILED`,
   * `FETCH_TOO_SLOW`, `INPUT_TOO_LARGE`.
   */
  async fetch(address: string, known: Validators = {}): Promise<Fetched> {
    let url = new URL(address);
    for (let redirects = 0; ; redirects++) {
      const answer = await this.#ask(url, known);
      const { status, headers } = answer;
      if (status === 304) return { kind: 'unchanged' };
      if (!REDIRECTS.has(status)) return bodyOf(answer, url);
      if (redirects === MOST_REDIRECTS)
        throw redirected(address, `is redirected more than ${MOST_REDIRECTS} times.`);
      url = redirectOf(headers.location, url, address);
    }
  }

  async #ask(url: URL, { etag, lastModified }: Validators): Promise<Answer> {
    const { signal, timeoutMilliseconds = 30_000, mostBytes, userAgent = 'OnRecord' } = this.#options;
    await this.#pauses.turn(url.host, signal);
    return exchange(url, {
      allowed: this.#allowed,
      milliseconds: timeoutMilliseconds,
      ...(mostBytes !== undefined && { mostBytes }),
      ...(signal !== undefined && { signal }),
      headers: {
        accept: ACCEPT,
        'user-agent': userAgent,
        ...(etag !== undefined && { 'if-none-match': etag }),
        ...(lastModified !== undefined && { 'if-modified-since': lastModified }),
      },
    });
  }
}

function bodyOf({ status, headers, body }: Answer, url: URL): Fetched {
  if (status !== 200) throw refused(status, headers['retry-after'], url.href);
  const { type, charset } = contentType(headers['content-type']);
  return {
    kind: 'body',
    address: url.href,
    ...(type !== undefined && { mediaType: type }),
    ...(charset !== undefined && { charset }),
    body,
    validators: {
      ...(headers.etag !== undefined && { etag: headers.etag }),
      ...(headers['last-modified'] !== undefined && { lastModified: headers['last-modified'] }),
    },
  };
}

function redirectOf(location: string | undefined, from: URL, where: string): URL {
  let to: URL;
  try {
    to = new URL(location ?? '', location === undefined ? undefined : from);
  } catch (cause) {
    throw redirected(where, 'is redirected to nowhere.', cause);
  }
  if (to.protocol !== 'http:' && to.protocol !== 'https:') {
    throw redirected(where, `is redirected to ${to.protocol.slice(0, -1)}, which is not fetched.`);
  }
  return to;
}

const redirected = (where: string, message: string, cause?: unknown): OnRecordError =>
  new OnRecordError('FETCH_REDIRECTS', message, {
    where,
    hint: 'Look at it in a browser and give its last address.',
    cause,
  });

function refused(status: number, retryAfter: string | undefined, where: string): OnRecordError {
  const hint =
    status === 429 || status === 503
      ? `The server asks for rest${retryAfter !== undefined && /^\d{1,6}$/.test(retryAfter) ? `: try again in ${retryAfter} s` : ': try again later'}.`
      : status === 404 || status === 410
        ? 'Check the address.'
        : 'Look at it in a browser: it may need a login, or keep programs out.';
  return new OnRecordError(
    'FETCH_REFUSED',
    `answers ${status} ${STATUS_CODES[status] ?? ''}`.trimEnd() + '.',
    { where, hint },
  );
}
