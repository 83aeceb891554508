import { OnRecordError } from '../../../src/errors/onrecord-error.js';
import { entryItem } from '../feed/entry-item.js';
import { FeedParser } from '../feed/parse-feed.js';
import { decodeXml } from '../feed/decode-xml.js';
import type { Item, Source } from './source.js';

/**
 * RSS and Atom: each entry is an article, `#https://…` by its link. Read piece by piece: however long the feed, one
 * entry at a time is held.
 */
export const feed: Source = {
  many: true,
  async *read({ where, bytes, address, charset }, { follow }) {
    const ready: Item[] = [];
    let number = 0;
    const parser = new FeedParser(where, (entry, head) => {
      number++;
      ready.push(
        entryItem(entry, head, number, { where, ...(address !== undefined && { address }), follow }),
      );
    });
    for await (const text of decodeXml(bytes, where, charset)) {
      parser.write(text);
      yield* ready.splice(0);
    }
    parser.close();
    yield* ready.splice(0);
    if (!parser.isFeed) {
      throw new OnRecordError('FEED_INVALID', 'is neither RSS nor Atom.', {
        where,
        hint: 'Give the address of the feed, not of its page.',
      });
    }
    if (number === 0) yield { kind: 'skipped', reason: 'it is a feed without entries' };
    if (parser.mended > 0) {
      yield {
        kind: 'skipped',
        reason: `what is not well-formed XML in ${parser.mended === 1 ? '1 place' : `${parser.mended} places`}; the entries were read`,
      };
    }
  },
};
