import { OnRecordError } from '../../../src/errors/onrecord-error.js';
import { MOST_PAGE_BYTES } from '../limits.js';
import { articleOfRecord } from '../records/article-of-record.js';
import { jsonOf } from '../records/json-of.js';
import { ByteReader } from '../stream/byte-reader.js';
import { pageTooLarge } from '../stream/collect.js';
import type { Item, Source } from './source.js';

/** JSON Lines: a JSON object on each line is an article, `#12` the one on line 12. A bad line stops no other. */
export const jsonLines: Source = {
  many: true,
  async *read({ where, bytes }, { fields }) {
    const reader = new ByteReader(bytes);
    try {
      for (let number = 1; ; number++) {
        const line = await reader.line(MOST_PAGE_BYTES);
        if (line === undefined) return;
        if (line !== 'too long' && isBlank(line)) continue;
        yield itemOf(line, String(number), `${where}#${number}`, fields);
      }
    } finally {
      await reader.close();
    }
  },
};

function itemOf(
  line: Buffer | 'too long',
  at: string,
  where: string,
  fields: Readonly<Record<string, string>>,
): Item {
  if (line === 'too long') return { kind: 'failed', at, error: pageTooLarge(where) };
  try {
    return articleOfRecord(jsonOf(line, where), at, where, fields);
  } catch (error) {
    if (!(error instanceof OnRecordError)) throw error;
    return { kind: 'failed', at, error };
  }
}

const isBlank = (line: Buffer): boolean => line.every((byte) => byte === 32 || byte === 9 || byte === 13);
