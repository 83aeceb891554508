import { span, type Span } from '../../../src/model/span.js';

/** A word, a number or a single mark as the model reads it; smaller than a token of the layout ("don’t" is three). */
export interface ReaderToken extends Span {
  /** Index of the paragraph that it stands in. */
  readonly paragraph: number;
}

const TOKEN = /[\p{L}\p{N}_]+|[^\p{L}\p{N}_\s]/gu;

/**
 * Cuts a text into the tokens of the model, in text order: nothing but white space lies between them.
 * @param paragraphs spans that hold all of the text but white space, in order
 */
export function readerTokens(text: string, paragraphs: readonly Span[]): readonly ReaderToken[] {
  const tokens: ReaderToken[] = [];
  paragraphs.forEach((place, paragraph) => {
    for (const { 0: word, index } of text.slice(place.start, place.end).matchAll(TOKEN)) {
      const start = place.start + index;
      tokens.push({ ...span(start, start + word.length), paragraph });
    }
  });
  return tokens;
}
