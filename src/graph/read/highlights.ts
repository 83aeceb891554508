import { fold } from '../../ontology/fold.js';

/** A stretch `[start, end)` of a text, in UTF-16 code units. */
export interface Highlight {
  readonly start: number;
  readonly end: number;
}

const words = new Intl.Segmenter('en', { granularity: 'word' });

/** Where the words of `asked` stand in `text`, whatever their case and accents, in text order. */
export function highlights(text: string, asked: string): readonly Highlight[] {
  const wanted = new Set(wordsIn(asked).map(({ segment }) => fold(segment)));
  return wordsIn(text)
    .filter(({ segment }) => wanted.has(fold(segment)))
    .map(({ index, segment }) => ({ start: index, end: index + segment.length }));
}

const wordsIn = (text: string): readonly Intl.SegmentData[] =>
  [...words.segment(text)].filter(({ isWordLike }) => isWordLike === true);
