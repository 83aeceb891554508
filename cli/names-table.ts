import { CsvError, parse } from 'csv-parse/sync';
import { OnRecordError } from '../src/errors/onrecord-error.js';
import type { TableEntry } from '../src/graph/write/judge/table-judgements.js';
import { ENTITY_TYPES, type EntityType } from '../src/model/entity.js';
import { fold } from '../src/ontology/fold.js';

const COLUMNS = ['type', 'name', 'aliases', 'wikidata', 'geonames'] as const;
/** What stays with its article cannot be in a table. */
const TYPES: readonly EntityType[] = ENTITY_TYPES.filter((type) => type !== 'GROUP' && type !== 'DOCUMENT');

/**
 * Reads a table of names: CSV whose first line names the columns `type` and `name`, and any of `aliases` (separated by
 * semicolons), `wikidata` (Q…) and `geonames` (digits). Throws `NAMES_TABLE` with the line that is wrong.
 */
export function namesTable(text: string, path: string): readonly TableEntry[] {
  const bad = (line: number, message: string, hint: string): OnRecordError =>
    new OnRecordError('NAMES_TABLE', message, { where: `${path}:${line}`, hint });
  let rows: readonly (readonly string[])[];
  try {
    rows = parse(text, { bom: true, trim: true, skip_empty_lines: true, relax_column_count: true });
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    throw bad(
      Number(cause['lines'] ?? 1),
      'is not CSV.',
      'Put fields with commas or quotation marks between quotation marks.',
    );
  }
  const head = (rows[0] ?? []).map((name) => name.toLowerCase());
  const unknown = head.find((name) => !(COLUMNS as readonly string[]).includes(name));
  if (unknown !== undefined || !head.includes('type') || !head.includes('name')) {
    throw bad(
      1,
      unknown === undefined
        ? 'has no columns "type" and "name".'
        : `has the column "${unknown}", which is not known.`,
      `The first line names the columns: ${COLUMNS.join(', ')}.`,
    );
  }
  return rows.slice(1).map((row, i) => {
    const of = (column: (typeof COLUMNS)[number]): string => row[head.indexOf(column)] ?? '';
    const line = i + 2;
    const type = of('type').toUpperCase();
    if (!TYPES.includes(type as EntityType)) {
      throw bad(line, `has the type "${of('type')}".`, `It must be one of ${TYPES.join(', ')}.`);
    }
    if (fold(of('name')) === '') throw bad(line, 'has no name.', 'Give the name to show.');
    if (!/^(?:Q[1-9]\d*)?$/.test(of('wikidata'))) {
      throw bad(line, `has the Wikidata id "${of('wikidata')}".`, 'It looks like Q42.');
    }
    if (!/^\d*$/.test(of('geonames'))) {
      throw bad(line, `has the GeoNames id "${of('geonames')}".`, 'It is a number.');
    }
    return {
      type: type as EntityType,
      name: of('name'),
      aliases: of('aliases')
        .split(';')
        .map((alias) => alias.trim())
        .filter((alias) => fold(alias) !== ''),
      ...(of('wikidata') === '' ? {} : { wikidata: of('wikidata') }),
      ...(of('geonames') === '' ? {} : { geonames: of('geonames') }),
    };
  });
}
