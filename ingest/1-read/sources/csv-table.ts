import { pipeline, Readable } from 'node:stream';
import { parse, type CsvError } from 'csv-parse';
import { OnRecordError } from '../../../src/errors/onrecord-error.js';
import { MOST_PAGE_BYTES, size } from '../limits.js';
import { articleOfRecord } from '../records/article-of-record.js';
import { peek } from '../stream/peek.js';
import type { Item, Source } from './source.js';

/** The line with the names of the columns is within this. */
const HEADER = 65_536;

/**
 * A table with the names of its columns in the first line, separated by commas, semicolons or tabs: each row is an
 * article, `#12` the one that ends on line 12. A row that is broken stops no other.
 */
export const csvTable: Source = {
  many: true,
  async *read({ where, bytes }, { fields }) {
    const { head, all } = await peek(bytes, HEADER);
    const broken: { readonly line: number; readonly item: Item }[] = [];
    const parser = parse({
      // Cells as bytes: text that is not UTF-8 must not turn into question marks on the way.
      encoding: null,
      delimiter: delimiterOf(head),
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_error: true,
      on_skip: (cause) => {
        const line = Number((cause as CsvError)['lines']);
        // One that is too long is told again and again.
        if (broken.at(-1)?.line !== line)
          broken.push({ line, item: brokenRow(cause as CsvError, line, where) });
      },
      max_record_size: MOST_PAGE_BYTES,
      info: true,
    });
    // Errors of either end come out of the loop below.
    pipeline(Readable.from(withoutMark(all), { objectMode: false }), parser, () => undefined);
    let columns: readonly string[] | undefined;
    for await (const { record, info } of parser as AsyncIterable<Row>) {
      // The parser is ahead of the rows that come out of it.
      while (broken[0] !== undefined && broken[0].line < info.lines)
        yield (broken.shift() as (typeof broken)[0]).item;
      if (columns === undefined) columns = record.map((cell) => decode(cell, where).trim());
      else yield rowItem(record, columns, String(info.lines), `${where}#${info.lines}`, fields);
    }
    for (const { item } of broken) yield item;
    if (columns === undefined) {
      throw new OnRecordError('INPUT_EMPTY', 'is empty.', {
        where,
        hint: 'Put a table of articles into it.',
      });
    }
  },
};

interface Row {
  readonly record: readonly Buffer[];
  readonly info: { readonly lines: number };
}

/** A mark before a quotation mark would make the first name no quoted one. */
async function* withoutMark(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let isFirst = true;
  for await (const chunk of chunks) {
    const marked = isFirst && chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf;
    isFirst = false;
    yield marked ? chunk.subarray(3) : chunk;
  }
}

function rowItem(
  cells: readonly Buffer[],
  columns: readonly string[],
  at: string,
  where: string,
  fields: Readonly<Record<string, string>>,
): Item {
  try {
    if (cells.length !== columns.length) {
      throw new OnRecordError('RECORD_INVALID', `has ${cells.length} cells for ${columns.length} columns.`, {
        where,
        hint: 'Put cells that hold separators into quotation marks.',
      });
    }
    // An empty cell is no value.
    const record = Object.fromEntries(
      columns
        .map((name, i) => [name, decode(cells[i] as Buffer, where)] as const)
        .filter(([, cell]) => cell !== ''),
    );
    return articleOfRecord(record, at, where, fields);
  } catch (error) {
    if (!(error instanceof OnRecordError)) throw error;
    return { kind: 'failed', at, error };
  }
}

function decode(cell: Buffer, where: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(cell);
  } catch (cause) {
    throw new OnRecordError('INPUT_NOT_UTF8', 'is not UTF-8.', {
      where,
      hint: 'Save the table as UTF-8 and try again.',
      cause,
    });
  }
}

/** The one that stands most often in the first line. */
function delimiterOf(head: Buffer): string {
  const [line = ''] = head.toString('latin1').split(/[\r\n]/, 1);
  const count = (sign: string): number => line.split(sign).length;
  return [';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best), ',');
}

function brokenRow(cause: CsvError, line: number, where: string): Item {
  const at = String(line);
  const tooLong = cause.code === 'CSV_MAX_RECORD_SIZE';
  const error = new OnRecordError(
    tooLong ? 'INPUT_TOO_LARGE' : 'RECORD_INVALID',
    tooLong
      ? `is a row of more than ${size(MOST_PAGE_BYTES)}: a quotation mark may be missing.`
      : `is no valid row (${cause.code}).`,
    { where: `${where}#${at}`, hint: 'Mend it, or leave it out.', cause },
  );
  return { kind: 'failed', at, error };
}
