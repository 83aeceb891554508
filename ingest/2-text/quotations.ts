import type { Quotation } from '../../src/model/layout.js';
import { span, type Span } from '../../src/model/span.js';
import { marksOf, type Mark } from './quotation-marks.js';

/**
 * The quotations of a text, marks included. One that a paragraph leaves open goes on in the next paragraph when that
 * begins with an opening mark of the same family (the custom of English print); else its end is inferred, and it is
 * reported as not balanced. A closing mark that nothing opened is no quotation.
 *
 *     “One.            “One.      (open to the end of the paragraph)
 *     “Two,” he said.  “Two,”     (continues)
 */
export function quotationsOf(text: string, blocks: readonly Span[]): readonly Quotation[] {
  const found: Quotation[] = [];
  let carried: Mark | undefined;
  blocks.forEach((block, i) => {
    const open: { mark: Mark; continues: boolean }[] = [];
    let continues = carried;
    carried = undefined;
    const close = (end: number, innerEnd: number, balanced: boolean): void => {
      const opened = open.pop();
      if (!opened || innerEnd <= opened.mark.end) return;
      found.push({
        span: span(opened.mark.start, end),
        inner: span(opened.mark.end, innerEnd),
        depth: open.length,
        balanced,
        continues: opened.continues,
      });
    };
    for (const mark of marksOf(text, block)) {
      const top = open.at(-1)?.mark;
      if (mark.side === 'open') {
        // The same family twice: the first was never closed. It ends where the sentence before the second does.
        if (top && top.family === mark.family) {
          const end = endBefore(text, top.end, mark.start);
          close(end, end, false);
        }
        open.push({ mark, continues: continues?.family === mark.family && mark.start === block.start });
        continues = undefined;
      } else if (top && open.some(({ mark: opened }) => opened.family === mark.family)) {
        while (open.at(-1)?.mark.family !== mark.family) close(mark.start, mark.start, false);
        close(mark.end, mark.start, true);
      }
    }
    while (open.length > 1) close(block.end, block.end, false);
    const last = open[0]?.mark;
    if (!last) return;
    const next = blocks[i + 1];
    const goesOn =
      next !== undefined &&
      marksOf(text, next)[0]?.start === next.start &&
      marksOf(text, next)[0]?.family === last.family;
    const end = goesOn ? block.end : endBefore(text, last.end, block.end);
    close(end, end, goesOn);
    if (goesOn) carried = last;
  });
  return found;
}

/** Where a quotation that was never closed ends: with the sentence it began in. */
function endBefore(text: string, from: number, limit: number): number {
  const sentenceEnd = /[.!?…](?=\s)/u.exec(text.slice(from, limit));
  const end = sentenceEnd ? from + sentenceEnd.index + 1 : limit;
  return from + text.slice(from, end).trimEnd().length;
}
