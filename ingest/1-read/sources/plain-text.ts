import { createHash } from 'node:crypto';
import { decodeText } from '../decode-text.js';
import { MOST_TEXT_BYTES } from '../limits.js';
import { collect, textTooLarge } from '../stream/collect.js';
import type { Source } from './source.js';

/** Plain UTF-8 text, one article, every character as it stands in the file. */
export const plainText: Source = {
  many: false,
  async *read({ where, bytes }) {
    const all = await collect(bytes, MOST_TEXT_BYTES, () => textTooLarge(where));
    const text = decodeText(all, where);
    // Decoding changed nothing, so the bytes of the file are the UTF-8 bytes of the text.
    yield {
      kind: 'article',
      text,
      sha256: createHash('sha256').update(all).digest('hex'),
      facts: {},
      dropped: [],
    };
  },
};
