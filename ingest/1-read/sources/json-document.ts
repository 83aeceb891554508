import { MOST_PAGE_BYTES } from '../limits.js';
import { articleOfRecord } from '../records/article-of-record.js';
import { jsonOf } from '../records/json-of.js';
import { collect, pageTooLarge } from '../stream/collect.js';
import type { Source } from './source.js';

/** One JSON document: an object is an article, a list holds several, `#3` the third. ninjs is told by its properties. */
export const jsonDocument: Source = {
  many: true,
  async *read({ where, bytes }, { fields }) {
    const value = jsonOf(await collect(bytes, MOST_PAGE_BYTES, () => pageTooLarge(where)), where);
    if (!Array.isArray(value)) {
      yield articleOfRecord(value, undefined, where, fields);
      return;
    }
    for (const [i, record] of (value as unknown[]).entries()) {
      yield articleOfRecord(record, String(i + 1), `${where}#${i + 1}`, fields);
    }
  },
};
