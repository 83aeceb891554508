import type { Format } from './source.js';

/** Endings of file names, without `.gz`, and what they say. `.xml` says too little: the content decides. */
const ENDINGS: Readonly<Record<string, Format | 'by content'>> = {
  txt: 'text',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  rss: 'feed',
  atom: 'feed',
  rdf: 'feed',
  xml: 'by content',
  json: 'json',
  jsonl: 'jsonl',
  ndjson: 'jsonl',
  csv: 'csv',
  tsv: 'csv',
  warc: 'warc',
};

const MEDIA_TYPES: Readonly<Record<string, Format | 'by content'>> = {
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'application/rss+xml': 'feed',
  'application/atom+xml': 'feed',
  'application/rdf+xml': 'feed',
  'application/xml': 'by content',
  'text/xml': 'by content',
  'application/json': 'json',
  'application/x-ndjson': 'jsonl',
  'application/jsonl': 'jsonl',
  'text/csv': 'csv',
  'text/tab-separated-values': 'csv',
  'application/warc': 'warc',
};

/** The ending of a name in lower case, and whether `.gz` stood behind it: `A.JSONL.gz` → jsonl, true. */
export function endingOf(name: string): { readonly ending: string; readonly packed: boolean } {
  const packed = /\.gz$/i.test(name);
  const ending = /\.([^./\\]+)$/.exec(packed ? name.slice(0, -'.gz'.length) : name)?.[1] ?? '';
  return { ending: ending.toLowerCase(), packed };
}

/** Whether a file of a folder is read: by its name alone, for a folder holds all sorts of things. */
export const isArticleName = (name: string): boolean => Object.hasOwn(ENDINGS, endingOf(name).ending);

/**
 * What an input is: by its name, for an address by what the server says, else by its first bytes; plain text where
 * nothing else fits. `.txt` is plain text whatever stands in it.
 */
export function formatOf(name: string, head: Uint8Array, mediaType?: string): Format {
  const { ending } = endingOf(name);
  const said =
    (mediaType === undefined ? undefined : MEDIA_TYPES[mediaType]) ??
    (Object.hasOwn(ENDINGS, ending) ? ENDINGS[ending] : undefined);
  if (said !== undefined && said !== 'by content') return said;
  return byContent(
    Buffer.from(head)
      .toString('latin1')
      .replace(/^\xef\xbb\xbf/, ''),
  );
}

const COMMENTS = String.raw`(?:<\?[^>]{0,500}\?>\s*|<!--[^]{0,2000}?-->\s*|<!doctype[^>\[]{0,500}>\s*)*`;
const HTML = new RegExp(String.raw`^\s*${COMMENTS}<(?:html|head|body)[\s>]`, 'i');
const HTML_DOCTYPE = /^\s*(?:<\?[^>]{0,500}\?>\s*|<!--[^]{0,2000}?-->\s*)*<!doctype\s+html[\s>]/i;
const FEED = new RegExp(String.raw`^\s*${COMMENTS}<(?:rss|feed|rdf:RDF)[\s>]`, 'i');
/** A feed whose DOCTYPE declares things is still one: its own reader says what is wrong with it. */
const FEED_DOCTYPE = /^\s*(?:<\?[^>]{0,500}\?>\s*)?<!doctype\s+(?:rss|feed|rdf:RDF)\b/i;

function byContent(start: string): Format {
  if (/^WARC\/\d/.test(start)) return 'warc';
  if (HTML.test(start) || HTML_DOCTYPE.test(start)) return 'html';
  if (FEED.test(start) || FEED_DOCTYPE.test(start)) return 'feed';
  const [line = '', ...rest] = start.split('\n');
  if (!/^\s*[[{]\s*["{[\]}]|^\s*[[{]\s*$/.test(line)) return 'text';
  return rest.length > 0 && isObject(line) && /^\s*\{/.test(rest.join('\n')) ? 'jsonl' : 'json';
}

/** One line that is a whole object: then each line is one. */
function isObject(line: string): boolean {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    // A line longer than the head is cut off; one that ends as an object does is one.
    return /\}\s*$/.test(line);
  }
}
