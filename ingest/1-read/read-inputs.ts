import { createHash } from 'node:crypto';
import { OnRecordError } from '../../src/errors/onrecord-error.js';
import type { ArticleFacts, Document } from '../../src/model/document.js';
import { Fetcher, type Validators } from './fetch/fetcher.js';
import { fileError } from './file-error.js';
import { isAddress, STANDARD_INPUT, type Input } from './find-inputs.js';
import { nameOf, openInput } from './open-input.js';
import { readSideFile } from './side-file.js';
import type { Format, Item } from './sources/source.js';
import { sourceOf } from './sources/sources.js';

/**
 * What became of one article of an input. `path` is the input as it was found (standard input is `-`) or, where that
 * holds several, a place in it: `archive.jsonl#12`. `finished` comes once for each input, after all that is in it.
 */
export type Reading =
  | {
      readonly kind: 'document';
      readonly input: string;
      readonly path: string;
      readonly document: Document;
      /** In words, what of it was left out. */
      readonly dropped: readonly string[];
    }
  | { readonly kind: 'failed'; readonly input: string; readonly path: string; readonly error: OnRecordError }
  | { readonly kind: 'skipped'; readonly input: string; readonly path: string; readonly reason: string }
  | {
      readonly kind: 'finished';
      readonly input: string;
      readonly path: string;
      /** Of an address: keep them when all of it has been taken care of, and give them as `known` the next time. */
      readonly validators?: Validators;
    };

export interface ReadOptions {
  /** What all inputs are, whatever they look like. */
  readonly format?: Format;
  /** Which field of a record is which. */
  readonly fields?: Readonly<Record<string, string>>;
  /** Whether the pages that a feed links to are fetched. */
  readonly follow?: boolean;
  readonly fetcher?: Fetcher;
  /** What an earlier run kept of an address. */
  readonly known?: (address: string) => Promise<Validators | undefined>;
}

/**
 * Reads the inputs one at a time, in their order, each article when it is asked for, so that an archive of any size
 * takes no more memory than one article. A bad input is yielded as `failed` and never stops the others. `facts` (from
 * the command line) stand above side files, and those above what the input says of itself.
 */
export async function* readInputs(
  inputs: Iterable<Input>,
  facts: ArticleFacts = {},
  options: ReadOptions = {},
): AsyncGenerator<Reading> {
  const fetcher = options.fetcher ?? new Fetcher();
  for (const input of inputs) {
    const { path } = input;
    let validators: Validators | undefined;
    if (input.kind !== 'article') yield { ...input, input: path };
    else {
      try {
        validators = yield* readInput(input, facts, { ...options, fetcher });
      } catch (cause) {
        yield { kind: 'failed', input: path, path, error: fileError(nameOf(path), cause) };
      }
    }
    yield { kind: 'finished', input: path, path, ...(validators !== undefined && { validators }) };
  }
}

/** All that is in one input. Throws coded errors and the system's own: what came before them was read. */
async function* readInput(
  { path, only }: Extract<Input, { kind: 'article' }>,
  facts: ArticleFacts,
  options: ReadOptions & { readonly fetcher: Fetcher },
): AsyncGenerator<Reading, Validators | undefined> {
  const { format, fetcher, fields = {}, follow = false } = options;
  const known = only === undefined && isAddress(path) ? await options.known?.(path) : undefined;
  const opened = await openInput(path, {
    fetcher,
    ...(format !== undefined && { format }),
    ...(known !== undefined && { known }),
  });
  if (opened === 'unchanged') {
    yield { kind: 'skipped', input: path, path, reason: 'it has not changed since the last time' };
    return known;
  }
  const source = await sourceOf(opened.format);
  const beside = path === STANDARD_INPUT || isAddress(path) ? {} : await readSideFile(path);
  if (source.many) refuseFactsOfOne({ ...beside, ...facts }, nameOf(path));
  const missing = new Set(only);
  for await (const item of source.read(opened, { fields, follow })) {
    if (only !== undefined && (item.at === undefined || !only.has(item.at))) continue;
    if (item.at !== undefined) missing.delete(item.at);
    yield readingOf(item.kind === 'link' ? await followed(item, fetcher) : item, path, beside, facts);
  }
  for (const at of missing)
    yield { kind: 'failed', input: path, path: `${path}#${at}`, error: gone(`${path}#${at}`) };
  return opened.validators;
}

/** Loaded where it is used: it reads pages. */
async function followed(
  link: Extract<Item, { kind: 'link' }>,
  fetcher: Fetcher,
): Promise<Exclude<Item, { kind: 'link' }>> {
  const { followLink } = await import('./follow-link.js');
  return followLink(link, fetcher);
}

const gone = (where: string): OnRecordError =>
  new OnRecordError('INPUT_GONE', 'is not in it any more.', {
    where,
    hint: 'The input has changed: ingest it as a whole, and drop this failure.',
  });

function readingOf(
  item: Exclude<Item, { kind: 'link' }>,
  input: string,
  beside: ArticleFacts,
  facts: ArticleFacts,
): Reading {
  const path = item.at === undefined ? input : `${input}#${item.at}`;
  if (item.kind === 'failed') return { kind: 'failed', input, path, error: item.error };
  if (item.kind === 'skipped') return { kind: 'skipped', input, path, reason: item.reason };
  const { text, dropped } = item;
  const sha256 = item.sha256 ?? createHash('sha256').update(text, 'utf8').digest('hex');
  const document = Object.freeze({ ...item.facts, ...beside, ...facts, path, text, sha256 });
  return { kind: 'document', input, path, document, dropped };
}

/** Several articles under one address would be versions of one another. */
function refuseFactsOfOne(facts: ArticleFacts, where: string): void {
  const name = facts.url === undefined ? (facts.title === undefined ? undefined : 'title') : 'url';
  if (name === undefined) return;
  throw new OnRecordError(
    'FACT_FOR_ONE_ARTICLE',
    `may hold several articles, and one ${name} was given for all.`,
    {
      where,
      hint: `Leave the ${name} out: each article in it has its own.`,
    },
  );
}
