import { checkFoundText } from '../check-text.js';
import { OnRecordError } from '../../../src/errors/onrecord-error.js';
import { foundFacts } from '../found-facts.js';
import { blockText } from '../page/block-text.js';
import { parsePage } from '../page/parse-page.js';
import type { Item } from '../sources/source.js';
import type { Element, Elements } from './parse-feed.js';

/** A description of fewer words is a summary, whatever it is called. */
const FULL_TEXT_WORDS = 150;

export interface EntryOptions {
  /** The feed's name for a person. */
  readonly where: string;
  /** Where the feed was fetched from: relative links are resolved against it. */
  readonly address?: string;
  readonly follow: boolean;
}

/**
 * One entry of a feed: an article where the feed has its whole text (`content:encoded`, Atom's `content`, or a long
 * description), else a link to follow, or skipped.
 */
export function entryItem(entry: Elements, head: Elements, number: number, options: EntryOptions): Item {
  const link = linkOf(entry, options.address);
  const at = link ?? String(number);
  const where = `${options.where}#${at}`;
  try {
    const { facts, dropped } = foundFacts({
      ...fact('title', textIn(entry, 'title')),
      ...fact('author', authorOf(entry)),
      ...fact('url', link),
      ...fact('publisher', textIn(entry, 'source', 'dc:publisher') ?? textIn(head, 'dc:publisher', 'title')),
      ...fact(
        'publishedAt',
        textIn(entry, 'pubDate', 'published', 'dc:date', 'dcterms:issued', 'dcterms:created', 'updated'),
      ),
      ...fact('language', textIn(entry, 'dc:language') ?? textIn(head, 'language', 'dc:language')),
    });
    if (options.follow && link !== undefined) return { kind: 'link', at, address: link, facts };
    const found = wholeText(entry);
    if (found === undefined) {
      return {
        kind: 'skipped',
        at,
        reason:
          link === undefined
            ? 'the feed has only a summary of it and no link'
            : 'the feed has only a summary of it; --follow fetches the article',
      };
    }
    const { text, captions } = found;
    return {
      kind: 'article',
      at,
      text: checkFoundText(text, where),
      facts,
      dropped: [
        ...dropped,
        ...(captions === 0 ? [] : [captions === 1 ? '1 caption' : `${captions} captions`]),
      ],
    };
  } catch (error) {
    if (!(error instanceof OnRecordError)) throw error;
    const place = new OnRecordError(error.code, error.message, {
      where,
      ...(error.hint !== undefined && { hint: error.hint }),
      cause: error,
    });
    return { kind: 'failed', at, error: place };
  }
}

function wholeText(entry: Elements): { readonly text: string; readonly captions: number } | undefined {
  const content = elementIn(entry, 'content:encoded', 'content');
  if (content !== undefined && content.attributes['src'] === undefined) {
    const found = plain(content);
    return found.text === '' ? undefined : found;
  }
  const summary = elementIn(entry, 'description', 'summary');
  const found = summary && plain(summary);
  const words = found?.text.match(/\S+/gu)?.length ?? 0;
  const isCut = /(?:…|\.\.\.|\[…\]|\[\.\.\.\])\s*$/u.test(found?.text ?? '');
  return words >= FULL_TEXT_WORDS && !isCut ? found : undefined;
}

/** RSS does not say whether words are markup; what has no tag or entity is not changed by reading it as such. */
function plain({ text, attributes }: Element): { readonly text: string; readonly captions: number } {
  const type = attributes['type'];
  if (type === 'text' || type === 'text/plain') return { text: text.trim(), captions: 0 };
  return blockText(parsePage(text).body);
}

function linkOf(entry: Elements, base: string | undefined): string | undefined {
  const links = entry.filter(({ name }) => name === 'link');
  const alternate = links.find(({ attributes }) => (attributes['rel'] ?? 'alternate') === 'alternate');
  const guid = elementIn(entry, 'guid');
  const candidates = [
    textIn(entry, 'feedburner:origLink'),
    alternate?.attributes['href'] ?? alternate?.text,
    guid?.attributes['isPermaLink'] === 'false' ? undefined : guid?.text,
  ];
  for (const candidate of candidates) {
    if (candidate === undefined || candidate.trim() === '') continue;
    try {
      const url = new URL(candidate.trim(), base);
      if (url.protocol === 'http:' || url.protocol === 'https:') return url.href;
    } catch {
      // An identifier that is no address.
    }
  }
  return undefined;
}

/** "desk@example.org (Ada Vale)", as RSS has it, is Ada Vale. */
function authorOf(entry: Elements): string | undefined {
  const names = entry
    .filter(({ name }) => name === 'dc:creator' || name === 'author')
    .map(({ text }) => text.trim());
  const clean = names.map((name) => /^\S+@\S+\s*\((.+)\)$/.exec(name)?.[1] ?? name);
  return clean.length === 0 ? undefined : [...new Set(clean)].filter((name) => name !== '').join(', ');
}

const elementIn = (elements: Elements, ...names: readonly string[]): Element | undefined => {
  for (const name of names) {
    const found = elements.find((one) => one.name === name && one.text.trim() !== '');
    if (found !== undefined) return found;
  }
  return undefined;
};

/** A title may hold markup, escaped or not. */
function textIn(elements: Elements, ...names: readonly string[]): string | undefined {
  const found = elementIn(elements, ...names);
  if (found === undefined) return undefined;
  return /[<&]/.test(found.text)
    ? blockText(parsePage(found.text).body).text.replace(/\s+/gu, ' ')
    : found.text.trim();
}

const fact = <Name extends string>(name: Name, value: string | undefined): Partial<Record<Name, string>> =>
  value === undefined ? {} : ({ [name]: value } as Record<Name, string>);
