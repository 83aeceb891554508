import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';
import { headersOf, type Headers } from './headers.js';

export interface HttpResponse {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Buffer;
}

/**
 * The response that a WARC record holds, as it came over the wire; undefined when it is none. `most` bounds what a packed
 * body may unpack to; beyond it, or damaged, the body is as far as nothing: `undecodable`.
 */
export function httpResponse(block: Buffer, most: number): HttpResponse | 'undecodable' | undefined {
  const end = headEnd(block);
  const [first = '', ...lines] = block.subarray(0, end.head).toString('latin1').split(/\r?\n/);
  const status = /^HTTP\/\d(?:\.\d)? (\d{3})\b/.exec(first)?.[1];
  if (status === undefined) return undefined;
  const headers = headersOf(lines);
  let body = block.subarray(end.body);
  if (/chunked/i.test(headers['transfer-encoding'] ?? '')) body = unchunked(body);
  for (const coding of (headers['content-encoding'] ?? '')
    .toLowerCase()
    .split(/\s*,\s*/)
    .reverse()) {
    const unpacked = unpack(body, coding, most);
    if (unpacked === undefined) return 'undecodable';
    body = unpacked;
  }
  return { status: Number(status), headers, body };
}

function headEnd(block: Buffer): { readonly head: number; readonly body: number } {
  const strict = block.indexOf('\r\n\r\n');
  const loose = block.indexOf('\n\n');
  if (strict >= 0 && (loose < 0 || strict < loose)) return { head: strict, body: strict + 4 };
  return loose >= 0 ? { head: loose, body: loose + 2 } : { head: block.length, body: block.length };
}

/** Crawlers often keep the header of chunks that they have joined already: then the body is as it stands. */
function unchunked(body: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; at < body.length;) {
    const lineEnd = body.indexOf('\r\n', at);
    const size =
      lineEnd < 0
        ? undefined
        : /^([0-9a-f]{1,8})\s*(?:;|$)/i.exec(body.toString('latin1', at, Math.min(lineEnd, at + 64)))?.[1];
    if (size === undefined) return parts.length === 0 ? body : Buffer.concat(parts);
    const length = parseInt(size, 16);
    if (length === 0) break;
    parts.push(body.subarray(lineEnd + 2, lineEnd + 2 + length));
    at = lineEnd + 2 + length + 2;
  }
  return Buffer.concat(parts);
}

function unpack(body: Buffer, coding: string, most: number): Buffer | undefined {
  const limit = { maxOutputLength: most };
  try {
    if (coding === '' || coding === 'identity') return body;
    // Joined and unpacked already, as crawlers leave them.
    if (coding === 'gzip' || coding === 'x-gzip') return isGzip(body) ? gunzipSync(body, limit) : body;
    if (coding === 'br') return brotliDecompressSync(body, limit);
    if (coding === 'deflate')
      return (body[0] ?? 0) % 16 === 8 ? inflateSync(body, limit) : inflateRawSync(body, limit);
    return undefined;
  } catch {
    return undefined;
  }
}

const isGzip = (body: Buffer): boolean => body[0] === 0x1f && body[1] === 0x8b;
