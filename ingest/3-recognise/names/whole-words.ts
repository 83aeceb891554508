import type { NameSpan } from '../reader/read-window.js';
import type { Word } from './words.js';

/**
 * The reader's names made to end where words do, as the gazetteer knows words: "RFE" and "RL" of "RFE/RL" are one name,
 * and so are "Bosnia" and "Herzegovina". What touches no word is left as it is.
 * @param sentences the words of each sentence, in text order
 */
export function wholeWords(
  sentences: readonly (readonly Word[])[],
  found: readonly NameSpan[],
): readonly NameSpan[] {
  const words = sentences.flat();
  const whole: NameSpan[] = [];
  let at = 0;
  for (const name of found) {
    while ((words[at]?.end ?? Infinity) <= name.start) at++;
    let { start, end } = name;
    for (let i = at; (words[i]?.start ?? Infinity) < name.end; i++) {
      const word = words[i] as Word;
      start = Math.min(start, word.start);
      end = Math.max(end, word.end);
    }
    const before = whole.at(-1);
    if (before === undefined || before.end <= start) whole.push({ start, end, kind: name.kind });
    else if (end > before.end) whole[whole.length - 1] = { ...before, end };
  }
  return whole;
}
