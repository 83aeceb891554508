import type { Page } from './parse-page.js';

/** Types of schema.org that are an article. */
const ARTICLE = /(?:^|\/)(?:\w*NewsArticle|Article|ReportageNewsArticle|BlogPosting|Report|LiveBlogPosting)$/;
const MOST_NODES = 2_000;

type Thing = Readonly<Record<string, unknown>>;

/** The first article that the JSON-LD of a page describes, or undefined. Blocks that are no JSON are passed over. */
export function articleInJsonLd(page: Page): Thing | undefined {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    let value: unknown;
    try {
      value = JSON.parse(script.textContent ?? '');
    } catch {
      continue;
    }
    const found = firstArticle(value);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Level by level, so that the article itself comes before one that it mentions. */
function firstArticle(value: unknown): Thing | undefined {
  const queue: unknown[] = [value];
  for (let i = 0; i < Math.min(queue.length, MOST_NODES); i++) {
    const one = queue[i];
    if (Array.isArray(one)) queue.push(...(one as unknown[]).slice(0, MOST_NODES));
    else if (isThing(one)) {
      if (listOf(one['@type']).some((type) => typeof type === 'string' && ARTICLE.test(type))) return one;
      queue.push(one['@graph'], one['mainEntity']);
    }
  }
  return undefined;
}

/** The text of a property; of a thing, its name; of a list, the first. */
export function textOfProperty(value: unknown): string | undefined {
  for (const one of listOf(value)) {
    const text = isThing(one) ? one['name'] : one;
    if (typeof text === 'string' && text.trim() !== '') return text;
  }
  return undefined;
}

/** The address of a property: itself, or the `@id` or `url` of a thing. */
export function addressOfProperty(value: unknown): string | undefined {
  for (const one of listOf(value)) {
    const address = isThing(one) ? (one['@id'] ?? one['url']) : one;
    if (typeof address === 'string' && address.trim() !== '') return address;
  }
  return undefined;
}

/** The names of all who stand in a property. */
export const namesOfProperty = (value: unknown): readonly string[] =>
  listOf(value).flatMap((one) => textOfProperty(one) ?? []);

const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? (value as unknown[]) : [value];
