import type { BlockRole } from '../../src/model/layout.js';
import { textOf, type Span } from '../../src/model/span.js';
import { BOILERPLATE, CAPTION, CREDIT, DATELINE } from '../language/en/paragraph-marks.js';

/** How many paragraphs from either end a byline may stand. */
const BYLINE_REACH = 4;
const HEADING_WORDS = 24;
/** In UTF-16 units. */
const LONGEST_NOTICE = 1_000;

/** What each paragraph is for, from its words and its place in the article. */
export function rolesOf(text: string, blocks: readonly Span[]): readonly BlockRole[] {
  const firstProse = blocks.findIndex((block) => isProse(textOf(text, block)));
  return blocks.map((block, i) => {
    const words = textOf(text, block);
    // An article that came without line ends is one paragraph, whatever it ends with: no notice is as long.
    const any = (marks: readonly RegExp[]) =>
      words.length <= LONGEST_NOTICE && marks.some((mark) => mark.test(words));
    const nearEdge = i < BYLINE_REACH || i >= blocks.length - BYLINE_REACH;
    if (any(CREDIT)) return 'CREDIT';
    if (any(BOILERPLATE)) return 'BOILERPLATE';
    if (any(DATELINE)) return 'DATELINE';
    if (any(CAPTION)) return 'CAPTION';
    if (nearEdge && blocks.length > 2 && (i > 0 || blocks.length > 4) && isByline(words)) return 'BYLINE';
    if (i < firstProse || (i > 0 && isHeading(words))) return 'HEADLINE';
    return i === 0 && blocks.length > 1 && isHeadline(words) ? 'HEADLINE' : 'BODY';
  });
}

const wordsIn = (words: string): number => words.split(/\s+/u).length;
const endsSentence = (words: string): boolean => /[.!?…]["”’'»)]*$/u.test(words);
const isProse = (words: string): boolean => endsSentence(words) && wordsIn(words) > 5;
const isHeading = (words: string): boolean =>
  wordsIn(words) <= HEADING_WORDS && !/[.!?…:,;"”’'»)]$/u.test(words);

/** The first paragraph is the headline when it is short and does not end as a sentence of an article does. */
const isHeadline = (words: string): boolean =>
  wordsIn(words) <= HEADING_WORDS && !/\.["”’'»)]*$/u.test(words);

/** Nothing but names: "By Marcos Villagra", "Hattie Brisco and Imran Lodge", "Berta D. Wells". */
const NAME = String.raw`\p{Lu}[\p{L}'’-]*\.?`;
const BYLINE = new RegExp(
  String.raw`^(?:by |von |par )?${NAME}(?: (?:de|van|von|der|al|bin|da|${NAME})){1,3}(?:(?:,| and|, and| &) ${NAME}(?: ${NAME}){1,3}){0,3}(?:,? (?:in|for) ${NAME}(?: ${NAME})?|, [\p{L} ]*(?:correspondent|reporter|editor))?$`,
  'iu',
);
const isByline = (words: string): boolean => {
  const capitalised =
    /^(?:[Bb]y )?\p{Lu}/u.test(words) &&
    words
      .split(/[\s,]+/u)
      .every((word) =>
        /^(?:\p{Lu}|by$|and$|&$|de$|van$|von$|der$|al$|bin$|da$|in$|for$|correspondent$|reporter$|editor$)/u.test(
          word,
        ),
      );
  return capitalised && wordsIn(words) <= 9 && BYLINE.test(words);
};
