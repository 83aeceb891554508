import type { PageNode } from './parse-page.js';

/** Elements that stand on lines of their own. Whatever is not among them is part of the words around it. */
const BLOCKS = new Set(
  `address article aside blockquote body center dd details dialog div dl dt fieldset figure footer form h1 h2 h3 h4 h5
  h6 header hr html li main nav ol p pre section summary table tbody tfoot thead tr ul`.split(/\s+/),
);

/** Elements whose words are none of the article's. */
const SILENT = new Set(
  `audio button canvas datalist embed head iframe input math noscript object option progress script select style
  svg template textarea title video`.split(/\s+/),
);

const CELLS = new Set(['td', 'th']);

const ELEMENT = 1;
const TEXT = 3;

/** The words of a part of a page, and how many captions of pictures were left out of them. */
export interface BlockText {
  readonly text: string;
  readonly captions: number;
}

/**
 * The words under a node as paragraphs with a blank line between, the way they are laid out: blocks apart, `<br>` as a
 * line end, runs of blanks as one. Characters that are not seen (soft hyphens, blanks without width) are left out, and
 * captions of pictures, for they interrupt what is said. Walks without recursion: pages nest as deep as they like.
 */
export function blockText(root: PageNode): BlockText {
  const paragraphs: string[] = [];
  let words = '';
  let captions = 0;
  const endParagraph = (): void => {
    const lines = words.split('\n').map((line) => line.replace(/[ \t]+/gu, ' ').trim());
    const paragraph = lines.filter((line) => line !== '').join('\n');
    if (paragraph !== '') paragraphs.push(paragraph);
    words = '';
  };
  const enter = (node: PageNode): boolean => {
    if (node.nodeType === TEXT) {
      words += seen(node.nodeValue ?? '');
      return false;
    }
    if (node.nodeType !== ELEMENT) return false;
    const name = node.nodeName.toLowerCase();
    if (name === 'figcaption') captions++;
    if (name === 'figcaption' || SILENT.has(name)) return false;
    if (name === 'br') words += '\n';
    else if (BLOCKS.has(name)) endParagraph();
    else if (CELLS.has(name)) words += ' ';
    return true;
  };
  const leave = (node: PageNode): void => {
    if (BLOCKS.has(node.nodeName.toLowerCase())) endParagraph();
  };
  let node: PageNode | null = root;
  while (node !== null) {
    if (enter(node) && node.firstChild !== null) {
      node = node.firstChild;
      continue;
    }
    while (node !== null && node !== root && node.nextSibling === null) {
      node = node.parentNode;
      if (node !== null) leave(node);
    }
    if (node === null || node === root) break;
    leave(node);
    node = node.nextSibling;
  }
  endParagraph();
  return { text: paragraphs.join('\n\n'), captions };
}

const seen = (value: string): string =>
  value
    .replace(/[\u00ad\u200b\u200c\u2060\ufeff]/gu, '')
    // A line end in the source is a blank on the page, and so is a blank that must not break.
    .replace(/[\s\u00a0]+/gu, ' ');
