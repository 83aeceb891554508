import { OnRecordError } from '../../../src/errors/onrecord-error.js';
import { FACT_NAMES, type FactName } from '../facts.js';

/** What a field of a record may be for: the text, its markup, or a fact. */
export type Role = 'text' | 'html' | FactName;

export const ROLES: readonly Role[] = ['text', 'html', ...FACT_NAMES];

/** Names that archives give their fields, tried in this order where the user says nothing. */
const USUAL: Readonly<Record<Role, readonly string[]>> = {
  text: [
    'text',
    'body',
    'content',
    'article',
    'maintext',
    'body_text',
    'articleBody',
    'full_text',
    'article_text',
  ],
  html: ['html', 'body_html', 'content_html', 'body_xhtml'],
  title: ['title', 'headline', 'name'],
  author: ['author', 'authors', 'byline', 'creator'],
  url: ['url', 'link', 'canonical_url', 'canonicalUrl', 'source_url', 'uri'],
  publisher: ['publisher', 'publication', 'source', 'outlet', 'site_name', 'source_domain', 'domain'],
  publishedAt: [
    'publishedAt',
    'published_at',
    'published',
    'date_publish',
    'datePublished',
    'date_published',
    'pub_date',
    'pubDate',
    'date',
    'timestamp',
  ],
  language: ['language', 'lang'],
};

/** `text=body` as the user writes it, read into a role and the name of a field. Throws `FIELD_INVALID`. */
export function parseField(value: string): readonly [role: Role, field: string] {
  const at = value.indexOf('=');
  const role = ROLES.find((known) => known === value.slice(0, at));
  const field = value.slice(at + 1).trim();
  if (at < 0 || role === undefined || field === '') {
    throw new OnRecordError('FIELD_INVALID', `"${value}" does not say which field is what.`, {
      hint: `Write it like text=body; what a field may be: ${ROLES.join(', ')}.`,
    });
  }
  return [role, field];
}

/**
 * The value of a role in a record: the field that the user named, dots leading into objects, or the first usual one
 * that is there. Undefined where there is none.
 */
export function fieldOf(
  record: Readonly<Record<string, unknown>>,
  role: Role,
  fields: Readonly<Record<string, string>>,
): unknown {
  const named = fields[role];
  if (named !== undefined) return own(record, named) ?? named.split('.').reduce<unknown>(own, record);
  for (const name of USUAL[role]) {
    const value = own(record, name);
    if (value !== undefined && value !== null && value !== '') return value;
  }
  return undefined;
}

const own = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
