import { OnRecordError } from '../../../src/errors/onrecord-error.js';
import type { PageNode } from './parse-page.js';

/** Pages of articles have a few thousand elements, a few dozen deep; the time to find the text grows faster than both. */
const MOST_ELEMENTS = 20_000;
const DEEPEST = 500;

const ELEMENT = 1;

/** Throws `PAGE_TOO_LARGE` for a page that would take for ever. Walks without recursion. */
export function checkPageSize(root: PageNode, where: string): void {
  let elements = 0;
  let depth = 0;
  let node: PageNode | null = root;
  while (node !== null) {
    if (node.nodeType === ELEMENT && ++elements > MOST_ELEMENTS) {
      throw tooLarge(`is a page of more than ${MOST_ELEMENTS} elements, the most that is read.`, where);
    }
    if (node.firstChild !== null) {
      if (++depth > DEEPEST)
        throw tooLarge(`is a page whose elements are nested more than ${DEEPEST} deep.`, where);
      node = node.firstChild;
      continue;
    }
    while (node !== null && node !== root && node.nextSibling === null) {
      node = node.parentNode;
      depth--;
    }
    node = node === null || node === root ? null : node.nextSibling;
  }
}

const tooLarge = (message: string, where: string): OnRecordError =>
  new OnRecordError('PAGE_TOO_LARGE', message, { where, hint: 'Save its text alone.' });
