import { request as requestPlain, type IncomingMessage } from 'node:http';
import { request as requestSecure } from 'node:https';
import { OnRecordError } from '../../../src/errors/onrecord-error.js';
import { MOST_FETCHED_BYTES, size } from '../limits.js';
import { collect } from '../stream/collect.js';
import { gunzip } from '../stream/gunzip.js';
import { fetchFailed } from './fetch-error.js';
import { checkedLookup, checkHost } from './public-address.js';

export interface Answer {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

export interface ExchangeOptions {
  readonly allowed: ReadonlySet<string>;
  readonly headers: Readonly<Record<string, string>>;
  /** For the whole of it, from the name to the last byte. */
  readonly milliseconds: number;
  readonly mostBytes?: number;
  readonly signal?: AbortSignal;
}

/** One request and its answer, no redirect followed. Throws `FETCH_PRIVATE`, `FETCH_FAILED`, `FETCH_TOO_SLOW`, `INPUT_TOO_LARGE`. */
export async function exchange(url: URL, options: ExchangeOptions): Promise<Answer> {
  const where = url.href;
  checkHost(url.hostname, options.allowed, where);
  const timeout = AbortSignal.timeout(options.milliseconds);
  const signal = options.signal === undefined ? timeout : AbortSignal.any([timeout, options.signal]);
  try {
    const response = await ask(url, options, signal);
    const mostBytes = options.mostBytes ?? MOST_FETCHED_BYTES;
    const tooLarge = (): OnRecordError =>
      new OnRecordError('INPUT_TOO_LARGE', `is longer than ${size(mostBytes)}, the most that is fetched.`, {
        where,
        hint: 'Download it and give the file.',
      });
    const coded = /^(?:x-)?gzip$/i.test(response.headers['content-encoding'] ?? '');
    const raw = collect(coded ? gunzip(response, where) : response, mostBytes, tooLarge);
    return { status: response.statusCode ?? 0, headers: response.headers, body: await raw };
  } catch (cause) {
    options.signal?.throwIfAborted();
    throw fetchFailed(cause, url, { timedOut: timeout.aborted, milliseconds: options.milliseconds });
  }
}

function ask(url: URL, { allowed, headers }: ExchangeOptions, signal: AbortSignal): Promise<IncomingMessage> {
  const request = url.protocol === 'https:' ? requestSecure : requestPlain;
  return new Promise((resolve, reject) => {
    const sent = request(
      url,
      {
        headers: { 'accept-encoding': 'gzip, identity', ...headers },
        lookup: checkedLookup(allowed, url.href),
        // No connection stays open, to be used for a name that means something else by then.
        agent: false,
        signal,
      },
      resolve,
    );
    sent.on('error', reject).end();
  });
}
