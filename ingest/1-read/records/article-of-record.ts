import { OnRecordError } from '../../../src/errors/onrecord-error.js';
import { checkFoundText } from '../check-text.js';
import { FACT_NAMES, type FactName } from '../facts.js';
import { mappedFacts } from '../found-facts.js';
import { blockText } from '../page/block-text.js';
import { parsePage } from '../page/parse-page.js';
import type { Item } from '../sources/source.js';
import { fieldOf } from './field-map.js';
import { isNinjs, ninjsArticle } from './ninjs-article.js';

export type JsonRecord = Readonly<Record<string, unknown>>;

/**
 * The article in one record of an archive: ninjs where it is that, else by its fields. What cannot be used comes as
 * `failed`: the user chose the fields, so a bad value is an error and nothing is passed over in silence.
 * @param where the record's name for a person
 */
export function articleOfRecord(
  record: unknown,
  at: string | undefined,
  where: string,
  fields: Readonly<Record<string, string>>,
): Item {
  const place = at === undefined ? {} : { at };
  try {
    if (!isRecord(record)) {
      throw new OnRecordError('RECORD_INVALID', 'is no JSON object.', {
        where,
        hint: 'An article is an object, like {"text": "…", "url": "https://…"}.',
      });
    }
    if (Object.keys(fields).length === 0 && isNinjs(record))
      return { ...place, ...ninjsArticle(record, where) };
    return {
      kind: 'article',
      ...place,
      text: textOf(record, where, fields),
      facts: mappedFacts(rawFacts(record, where, fields), where),
      dropped: [],
    };
  } catch (error) {
    if (!(error instanceof OnRecordError)) throw error;
    return { kind: 'failed', ...place, error };
  }
}

const isRecord = (value: unknown): value is JsonRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function textOf(record: JsonRecord, where: string, fields: Readonly<Record<string, string>>): string {
  const text = fieldOf(record, 'text', fields);
  const html = text === undefined || text === null ? fieldOf(record, 'html', fields) : undefined;
  const found = text ?? (typeof html === 'string' ? blockText(parsePage(html).body).text : html);
  if (typeof found === 'string') return checkFoundText(found, where);
  const names = Object.keys(record).slice(0, 20).join(', ');
  throw new OnRecordError('RECORD_INVALID', 'has no field with the text of an article.', {
    where,
    hint: `Say which it is, like --field text=body; its fields: ${names === '' ? 'none' : names}.`,
  });
}

function rawFacts(
  record: JsonRecord,
  where: string,
  fields: Readonly<Record<string, string>>,
): Partial<Record<FactName, string>> {
  const raw: Partial<Record<FactName, string>> = {};
  for (const name of FACT_NAMES) {
    const value = fieldOf(record, name, fields);
    if (value === undefined || value === null) continue;
    const words = asWords(value);
    if (words !== undefined) raw[name] = words;
    else if (fields[name] !== undefined) {
      throw new OnRecordError('FACT_INVALID', `"${fields[name]}" must be text to be the ${name}.`, {
        where,
        hint: 'Name another field.',
      });
    }
  }
  return raw;
}

/** Authors often come as a list, a publisher as an object with a name. */
function asWords(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return (value as unknown[]).flatMap((one) => asWords(one) ?? []).join(', ');
  return isRecord(value) && typeof value['name'] === 'string' ? value['name'] : undefined;
}
