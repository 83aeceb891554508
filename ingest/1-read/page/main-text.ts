import { Readability } from '@mozilla/readability';
import { OnRecordError } from '../../../src/errors/onrecord-error.js';
import { blockText } from './block-text.js';
import type { Page, PageNode } from './parse-page.js';

/** Fewer words are a menu, a wall or a list of links, and no article. */
const FEWEST_WORDS = 20;

/**
 * The main text of a page, with a blank line between paragraphs, and what of the page was left out. Changes the page.
 * Throws `PAGE_WITHOUT_TEXT`.
 */
export function mainText(
  page: Page,
  where: string,
): { readonly text: string; readonly dropped: readonly string[] } {
  const all = wordsIn(blockText(page.body).text);
  const { text, captions } = blockText(articleOf(page));
  const words = wordsIn(text);
  if (words < FEWEST_WORDS) {
    throw new OnRecordError(
      'PAGE_WITHOUT_TEXT',
      `is a page in which no text of an article was found (${words} words, ${FEWEST_WORDS} are needed).`,
      { where, hint: 'Is it an article, and was it saved whole? Or save its text alone.' },
    );
  }
  const beside = Math.max(0, all - words);
  return {
    text,
    dropped: [
      ...(beside === 0 ? [] : [`${beside} of ${all} words of the page, which are beside its main text`]),
      ...(captions === 0 ? [] : [captions === 1 ? '1 caption' : `${captions} captions`]),
    ],
  };
}

function articleOf(page: Page): PageNode {
  const reader = new Readability<PageNode>(page as never, {
    // The article as elements, not as markup to be parsed again.
    serializer: (node) => node as unknown as PageNode,
    disableJSONLD: true,
  });
  return reader.parse()?.content ?? EMPTY;
}

const EMPTY: PageNode = {
  nodeType: 11,
  nodeName: '#document-fragment',
  nodeValue: null,
  textContent: null,
  firstChild: null,
  nextSibling: null,
  parentNode: null,
};

const wordsIn = (text: string): number => text.match(/\S+/gu)?.length ?? 0;
