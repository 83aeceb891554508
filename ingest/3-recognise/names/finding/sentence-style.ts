import { isCommonWord } from '../english-words.js';
import type { Word } from '../words.js';

/** How a sentence uses capitals: in PROSE they mean names; in a TITLE or in CAPITALS they mean nothing by themselves. */
export type Style = 'PROSE' | 'TITLE' | 'CAPITALS';

/** What headlines capitalise: all but articles, prepositions and the like. */
const CONTENT = /^(?:NOUN|VERB|ADJ|ADV|AUX)$/u;

/** "Rebels Seize Northern Town" is a TITLE: of its ordinary words nearly all the longer ones have a capital. */
export function styleOf(words: readonly Word[]): Style {
  let small = 0;
  let capital = 0;
  let upper = 0;
  let letters = 0;
  words.forEach((word, i) => {
    if (word.shape === 'mark' || word.text.length < 2) return;
    letters++;
    if (word.shape === 'upper') upper++;
    if (i === 0 || !isCommonWord(word.lower)) return;
    if (word.shape === 'lower' && CONTENT.test(word.pos)) small++;
    else if (word.shape === 'capital' && word.text.length > 3) capital++;
  });
  if (letters > 1 && upper >= 0.7 * letters) return 'CAPITALS';
  // Few headlines have a full stop; a short sentence about a ministry has many capitals as well.
  const stopped = /[.!?]["'”’]?$/u.test(words[words.length - 1]?.text ?? '');
  const title = stopped ? capital >= 4 && small === 0 : capital >= 3 && capital >= 3 * small;
  return title ? 'TITLE' : 'PROSE';
}
