import { OnRecordError } from '../../src/errors/onrecord-error.js';
import { MOST_TEXT_BYTES } from './limits.js';
import { textTooLarge } from './stream/collect.js';

/** No word or address is this long, but encoded data is, and cutting it into words takes for ever. */
const LONGEST_WORD = 10_000;

/**
 * The text of an article, when it can be one: it has words, none of them endless, and is not too long. Throws
 * `INPUT_EMPTY`, `INPUT_NOT_TEXT` and `INPUT_TOO_LARGE`.
 */
export function checkText(text: string, where: string): string {
  if (!/[^\s\uFEFF]/.test(text)) {
    throw new OnRecordError('INPUT_EMPTY', 'holds nothing but white space.', {
      where,
      hint: 'Put the text of an article into it.',
    });
  }
  if (Buffer.byteLength(text, 'utf8') > MOST_TEXT_BYTES) throw textTooLarge(where);
  let line = 1;
  for (const [piece] of text.matchAll(/\S+|\n/gu)) {
    if (piece === '\n') line++;
    if (piece.length > LONGEST_WORD) {
      throw notText(
        `holds a word of ${piece.length} characters (line ${line}): that is no plain text.`,
        where,
      );
    }
  }
  return text;
}

/** The same for a text that was a string in another format, where anything may stand. */
export function checkFoundText(text: string, where: string): string {
  const lone = /[\0\p{Surrogate}]/u.exec(text);
  if (lone !== null) {
    throw notText(
      lone[0] === '\0'
        ? `holds a NUL character (place ${lone.index}): that is no plain text.`
        : `holds half of a surrogate pair (place ${lone.index}): that is no plain text.`,
      where,
    );
  }
  return checkText(text, where);
}

export const notText = (message: string, where: string): OnRecordError =>
  new OnRecordError('INPUT_NOT_TEXT', message, {
    where,
    hint: 'Save the text of the article as plain UTF-8 text.',
  });
