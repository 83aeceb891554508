import { stripVTControlCharacters } from 'node:util';

/**
 * Text from outside on one line of a terminal: no escape sequence of an article may move the cursor, and no control of
 * writing direction may reach beyond it. Letters of every script stay; runs of white space become one blank.
 */
export function printable(text: string): string {
  return (
    stripVTControlCharacters(text)
      .replace(/\s+/gu, ' ')
      // Controls, then the marks that turn the direction of what follows, then half surrogates.
      .replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\p{Cs}]/gu, '')
      .trim()
  );
}
