import type { RawFacts } from '../found-facts.js';
import { addressOfProperty, articleInJsonLd, namesOfProperty, textOfProperty } from './json-ld.js';
import type { Page, PageElement } from './parse-page.js';

/**
 * What a page says of itself, each fact from the first place that has it: JSON-LD of schema.org, OpenGraph, `<meta>`,
 * the elements of the page. Nothing is checked here.
 */
export function pageFacts(page: Page): RawFacts {
  const article = articleInJsonLd(page);
  const meta = metaOf(page);
  const first = (...values: readonly (string | undefined)[]): string | undefined =>
    values.find((value) => value !== undefined && value.trim() !== '');
  const authors = namesOfProperty(article?.['author'] ?? article?.['creator']);
  return defined({
    title: first(
      textOfProperty(article?.['headline']),
      meta('og:title'),
      meta('twitter:title'),
      page.querySelector('h1')?.textContent ?? undefined,
      page.querySelector('title')?.textContent ?? undefined,
    ),
    url: first(
      page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? undefined,
      meta('og:url'),
      addressOfProperty(article?.['mainEntityOfPage']),
      addressOfProperty(article?.['url']),
    ),
    author: first(
      authors.length === 0 ? undefined : authors.join(', '),
      meta('author'),
      nameOnly(meta('article:author')),
      meta('parsely-author'),
      meta('dc.creator'),
    ),
    publisher: first(
      textOfProperty(article?.['publisher']),
      meta('og:site_name'),
      meta('application-name'),
      meta('dc.publisher'),
    ),
    publishedAt: first(
      textOfProperty(article?.['datePublished']),
      meta('article:published_time'),
      meta('og:published_time'),
      meta('parsely-pub-date'),
      meta('dc.date'),
      meta('dc.date.issued'),
      meta('date'),
      meta('pubdate'),
      page.querySelector('time[datetime]')?.getAttribute('datetime') ?? undefined,
    ),
    language: first(
      textOfProperty(article?.['inLanguage']),
      page.documentElement?.getAttribute('lang') ?? undefined,
      meta('og:locale'),
      meta('content-language'),
    ),
  });
}

/** The content of the first `<meta>` of a name (or property, or http-equiv), whatever its case. */
function metaOf(page: Page): (name: string) => string | undefined {
  const contents = new Map<string, string>();
  for (const element of page.querySelectorAll('meta')) {
    const name =
      attribute(element, 'property') ?? attribute(element, 'name') ?? attribute(element, 'http-equiv');
    const content = attribute(element, 'content');
    if (name !== null && content !== null && !contents.has(name.toLowerCase())) {
      contents.set(name.toLowerCase(), content);
    }
  }
  return (name) => contents.get(name);
}

/** Old pages shout: `<META NAME="date" CONTENT="…">`. */
const attribute = (element: PageElement, name: string): string | null =>
  element.getAttribute(name) ?? element.getAttribute(name.toUpperCase());

/** `article:author` is a profile's address as often as a name. */
const nameOnly = (value: string | undefined): string | undefined =>
  value !== undefined && /^https?:/i.test(value) ? undefined : value;

const defined = (facts: Readonly<Record<keyof RawFacts, string | undefined>>): RawFacts =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as RawFacts;
