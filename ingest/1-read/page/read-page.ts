import { OnRecordError } from '../../../src/errors/onrecord-error.js';
import type { ArticleFacts } from '../../../src/model/document.js';
import { checkFoundText } from '../check-text.js';
import { fileFormat } from '../file-format.js';
import { foundFacts } from '../found-facts.js';
import { decodePage } from './decode-page.js';
import { mainText } from './main-text.js';
import { pageAddress, savedFrom } from './page-address.js';
import { pageFacts } from './page-facts.js';
import { checkPageSize } from './page-size.js';
import { parsePage } from './parse-page.js';

export interface ReadPage {
  readonly text: string;
  readonly facts: ArticleFacts;
  /** In words, what was left out. */
  readonly dropped: readonly string[];
}

/**
 * The article of an HTML page: its main text and what it says of itself. Throws `INPUT_EMPTY`, `INPUT_NOT_TEXT`,
 * `PAGE_TOO_LARGE`, `PAGE_WITHOUT_TEXT`, `LANGUAGE_UNSUPPORTED`.
 * @param address where it was fetched from
 */
export function readPage(
  bytes: Uint8Array,
  {
    where,
    address,
    charset,
  }: { readonly where: string; readonly address?: string; readonly charset?: string },
): ReadPage {
  const format = fileFormat(bytes, false);
  if (format !== undefined) {
    throw new OnRecordError('INPUT_NOT_TEXT', `is ${format}, not an HTML page.`, {
      where,
      hint: 'Save the page as HTML.',
    });
  }
  const { text: html, damaged } = decodePage(bytes, where, charset);
  const page = parsePage(html);
  checkPageSize(page.documentElement ?? page.body, where);
  const { url: named, ...raw } = pageFacts(page);
  const { url, dropped: otherAddress } = pageAddress(named, address ?? savedFrom(html));
  const { facts, dropped: badFacts } = foundFacts({ ...raw, ...(url !== undefined && { url }) });
  const { text, dropped } = mainText(page, where);
  return {
    text: checkFoundText(text, where),
    facts,
    dropped: [
      ...dropped,
      ...otherAddress,
      ...badFacts,
      ...(damaged === 0 ? [] : [`${damaged} bytes that do not fit its encoding`]),
    ],
  };
}
