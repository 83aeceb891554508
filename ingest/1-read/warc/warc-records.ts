import { OnRecordError } from '../../../src/errors/onrecord-error.js';
import type { ByteReader } from '../stream/byte-reader.js';
import { headersOf, type Headers } from './headers.js';

const LONGEST_LINE = 65_536;
const MOST_LINES = 1_000;

/** One record of a WARC file: its headers, and its block, which must be read before the next record is. */
export interface WarcRecord {
  readonly type: string;
  readonly headers: Headers;
  readonly length: number;
  /** The block, at most `most` bytes; undefined when it is longer, and then it is passed over. */
  block(most: number): Promise<Buffer | undefined>;
}

/**
 * The records of a WARC file (ISO 28500, 0.17 to 1.1), unpacked. A block that nobody asks for is passed over without
 * being held. Throws `WARC_INVALID` where it does not go on as the standard says.
 */
export async function* warcRecords(reader: ByteReader, where: string): AsyncGenerator<WarcRecord> {
  for (let number = 1; ; number++) {
    let line = await reader.line(LONGEST_LINE);
    while (line !== undefined && line !== 'too long' && line.length === 0)
      line = await reader.line(LONGEST_LINE);
    if (line === undefined) return;
    if (line === 'too long' || !/^WARC\/\d+\.\d+\s*$/.test(line.toString('latin1'))) {
      throw invalid(number === 1 ? 'is no WARC file.' : `is damaged after record ${number - 1}.`, where);
    }
    const headers = headersOf(await headLines(reader, number, where));
    const length = Number(headers['content-length'] ?? 'none');
    if (!Number.isSafeInteger(length) || length < 0) {
      throw invalid(`does not say how long record ${number} is.`, where);
    }
    let left = length;
    yield {
      type: headers['warc-type'] ?? '',
      headers,
      length,
      async block(most) {
        if (length > most) return undefined;
        const parts: Buffer[] = [];
        for await (const part of reader.bytes(left)) parts.push(part);
        left = 0;
        const block = Buffer.concat(parts);
        if (block.length < length) throw invalid(`ends in the middle of record ${number}.`, where);
        return block;
      },
    };
    if ((await reader.skip(left)) < left) throw invalid(`ends in the middle of record ${number}.`, where);
  }
}

async function headLines(reader: ByteReader, number: number, where: string): Promise<readonly string[]> {
  const lines: string[] = [];
  for (;;) {
    const line = await reader.line(LONGEST_LINE);
    if (line === undefined) throw invalid(`ends in the middle of record ${number}.`, where);
    if (line === 'too long' || lines.length >= MOST_LINES) {
      throw invalid(`has a head without an end in record ${number}.`, where);
    }
    if (line.length === 0) return lines;
    lines.push(line.toString('utf8'));
  }
}

const invalid = (message: string, where: string): OnRecordError =>
  new OnRecordError('WARC_INVALID', message, {
    where,
    hint: 'The records before it were read: fetch it again.',
  });
