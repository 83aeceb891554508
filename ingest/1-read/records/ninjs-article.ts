import { OnRecordError } from '../../../src/errors/onrecord-error.js';
import { checkFoundText } from '../check-text.js';
import { foundFacts } from '../found-facts.js';
import { blockText } from '../page/block-text.js';
import { parsePage } from '../page/parse-page.js';
import type { JsonRecord } from './article-of-record.js';

/** Properties that only IPTC ninjs has: 1.x and 2.x write body_text and versioncreated, 3.x bodies and headlines. */
const MARKS = [
  'versioncreated',
  'body_text',
  'body_xhtml',
  'bodies',
  'headlines',
  'pubstatus',
  'representationtype',
];

/** IPTC's JSON for news: https://iptc.org/standards/ninjs/ */
export const isNinjs = (record: JsonRecord): boolean =>
  ('uri' in record || 'altids' in record) && MARKS.some((mark) => mark in record);

export type NinjsItem =
  | {
      readonly kind: 'article';
      readonly text: string;
      readonly facts: ReturnType<typeof foundFacts>['facts'];
      readonly dropped: readonly string[];
    }
  | { readonly kind: 'skipped'; readonly reason: string };

/**
 * A ninjs text with its facts; what is no text (pictures, packages) or was taken back is skipped. The day is that of
 * this version, so that a later one is the newer. Throws `RECORD_INVALID`, `INPUT_NOT_TEXT`, `INPUT_EMPTY`,
 * `LANGUAGE_UNSUPPORTED`.
 */
export function ninjsArticle(record: JsonRecord, where: string): NinjsItem {
  const type = words(record['type']) ?? 'text';
  if (type !== 'text') return { kind: 'skipped', reason: `it is ninjs of type ${type}, not text` };
  const status = words(record['pubstatus']) ?? 'usable';
  if (!/(?:^|:)usable$/.test(status))
    return { kind: 'skipped', reason: `it is not usable (pubstatus ${status})` };
  const text = bodyOf(record);
  if (text === undefined) {
    throw new OnRecordError('RECORD_INVALID', 'is ninjs without a text (body_text, body_xhtml or bodies).', {
      where,
      hint: 'Fetch the whole item from the agency.',
    });
  }
  const uri = words(record['uri']);
  const isAddress = uri !== undefined && /^https?:\/\//i.test(uri);
  const { facts, dropped } = foundFacts({
    ...named('title', words(record['headline']) ?? valueIn(record['headlines'])),
    ...named('author', words(record['byline']) ?? valueIn(record['bylines'])),
    ...named('url', isAddress ? uri : undefined),
    ...named('publisher', words(record['copyrightholder']) ?? nameIn(record['infosources'])),
    ...named(
      'publishedAt',
      words(record['versioncreated']) ?? words(record['contentcreated']) ?? words(record['firstcreated']),
    ),
    ...named('language', words(record['language'])),
  });
  return {
    kind: 'article',
    text: checkFoundText(text, where),
    facts,
    dropped: [
      ...dropped,
      ...(uri !== undefined && !isAddress ? [`its uri ${uri}, which is no web address`] : []),
      ...(record['associations'] === undefined ? [] : ['what is associated with it (pictures, other texts)']),
    ],
  };
}

function bodyOf(record: JsonRecord): string | undefined {
  const plain = words(record['body_text']);
  if (plain !== undefined) return plain;
  const markup = words(record['body_xhtml']) ?? words(record['body_html']);
  if (markup !== undefined) return plainOf(markup);
  const bodies = listOf(record['bodies']);
  const body = bodies.find((one) => one['contenttype'] === 'text/plain') ?? bodies[0];
  const value = body === undefined ? undefined : words(body['value']);
  if (value === undefined) return undefined;
  return /html/i.test(words(body?.['contenttype']) ?? '') ? plainOf(value) : value;
}

const plainOf = (markup: string): string => blockText(parsePage(markup).body).text;

/** 3.x has lists: the one with the main role, or the first. */
function valueIn(list: unknown): string | undefined {
  const all = listOf(list);
  return words((all.find((one) => one['role'] === 'main') ?? all[0])?.['value']);
}

const nameIn = (list: unknown): string | undefined => words(listOf(list)[0]?.['name']);

const listOf = (value: unknown): readonly JsonRecord[] =>
  Array.isArray(value)
    ? (value as unknown[]).filter((one): one is JsonRecord => typeof one === 'object' && one !== null)
    : [];

const words = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value : undefined;

const named = <Name extends string>(name: Name, value: string | undefined): Partial<Record<Name, string>> =>
  value === undefined ? {} : ({ [name]: value } as Record<Name, string>);
