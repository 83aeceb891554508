import { MOST_PAGE_BYTES } from '../limits.js';
import { readPage } from '../page/read-page.js';
import { collect, pageTooLarge } from '../stream/collect.js';
import type { Source } from './source.js';

/** An HTML page as a browser saves it or a server gives it: one article. */
export const htmlPage: Source = {
  many: false,
  async *read(opened) {
    const bytes = await collect(opened.bytes, MOST_PAGE_BYTES, () => pageTooLarge(opened.where));
    yield { kind: 'article', ...readPage(bytes, opened) };
  },
};
