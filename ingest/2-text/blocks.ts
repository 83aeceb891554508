import { span, trimmed, type Span } from '../../src/model/span.js';

/**
 * The paragraphs of a text, in order, without the white space around them.
 *
 *     "Head\n\nA long line that is hard\nwrapped goes on.\n"  →  "Head", "A long line … goes on."
 *
 * A line is a paragraph of its own unless the one right before it was broken off: long, and without an end of sentence.
 */
export function blocksOf(text: string): readonly Span[] {
  const blocks: Span[] = [];
  let adjacent = false;
  let start = 0;
  for (const { 0: lineBreak, index } of text.matchAll(/\r\n|[\n\r\u2028\u2029]|$/gu)) {
    const line = start < index ? trimmed(text, span(start, index)) : undefined;
    const before = blocks.at(-1);
    if (
      line &&
      before &&
      adjacent &&
      isBrokenOff(text.slice(before.start, before.end), text[line.start] ?? '')
    ) {
      blocks[blocks.length - 1] = span(before.start, line.end);
    } else if (line) {
      blocks.push(line);
    }
    adjacent = line !== undefined;
    start = index + lineBreak.length;
  }
  return blocks;
}

const WRAPPED_LENGTH = 50;

function isBrokenOff(before: string, nextStartsWith: string): boolean {
  const lastLine = before.slice(before.search(/[^\n\r\u2028\u2029]*$/u));
  return (
    lastLine.length >= WRAPPED_LENGTH &&
    !/[.!?:;…"”’»)]$/u.test(lastLine) &&
    /[\p{Ll}\d("“‘]/u.test(nextStartsWith)
  );
}
