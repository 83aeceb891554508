import type { Format, Item, SourceOptions } from '../../../../ingest/1-read/sources/source.js';
import { sourceOf } from '../../../../ingest/1-read/sources/sources.js';

export interface ItemsOptions extends Partial<SourceOptions> {
  readonly address?: string;
  readonly charset?: string;
  /** Bytes to a chunk: what is found must not depend on how the bytes come. */
  readonly chunk?: number;
}

async function* inChunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size));
}

/** All that an importer finds in these bytes; what it throws is thrown. */
export async function itemsIn(
  format: Format,
  content: string | Uint8Array,
  { address, charset, chunk = 65_536, fields = {}, follow = false }: ItemsOptions = {},
): Promise<readonly Item[]> {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
  const opened = {
    where: 'input',
    bytes: inChunks(bytes, chunk),
    ...(address !== undefined && { address }),
    ...(charset !== undefined && { charset }),
  };
  const items: Item[] = [];
  for await (const item of (await sourceOf(format)).read(opened, { fields, follow })) items.push(item);
  return items;
}

/** An item on one line, for tables: `#2 failed RECORD_INVALID input#2: is no JSON object. …`. */
export function lineOf(item: Item): string {
  const at = item.at === undefined ? '' : `#${item.at} `;
  if (item.kind === 'failed') return `${at}failed ${item.error.code} ${item.error.toLine()}`;
  if (item.kind === 'skipped') return `${at}skipped: ${item.reason}`;
  if (item.kind === 'link') return `${at}link ${item.address}`;
  return `${at}${item.text.replaceAll('\n', '⏎')}`;
}

/** The one article of an input. */
export async function articleIn(format: Format, content: string | Uint8Array, options: ItemsOptions = {}) {
  const items = await itemsIn(format, content, options);
  const [item] = items;
  if (item?.kind !== 'article' || items.length !== 1)
    throw new Error(`not one article: ${items.map(lineOf).join(' | ')}`);
  return item;
}
