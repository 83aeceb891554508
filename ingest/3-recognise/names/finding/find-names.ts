import { EVENT_FIRSTS, EVENT_HEADS, ORDINALS } from '../../../language/en/names-not.js';
import type { Layout } from '../../../../src/model/layout.js';
import type { Word } from '../words.js';
import { chunksOf } from './chunks.js';
import { contextOf } from './context.js';
import { Evidence } from './evidence.js';
import type { FoundName } from './found-name.js';
import { isStart, nameWords } from './name-words.js';
import { styleOf } from './sentence-style.js';
import { piecesOf } from './pieces.js';
import { typeByRule } from './type-by-rule.js';

/**
 * The names of a text with their coarse types, in text order, by rules over capitals, titles, heads and tables.
 * It goes over the text twice: first to learn who is named in full, then to name those alone as well.
 * @param sentences the words of each sentence
 */
export function findNames(
  text: string,
  layout: Layout,
  sentences: readonly (readonly Word[])[],
): readonly FoundName[] {
  const opens = new Set(layout.quotations.map(({ inner }) => inner.start));
  const pass = (evidence?: Evidence): readonly FoundName[] =>
    sentences.flatMap((words) => namesIn(text, words, opens, evidence));
  return pass(new Evidence(pass()));
}

function namesIn(
  text: string,
  words: readonly Word[],
  opens: ReadonlySet<number>,
  evidence?: Evidence,
): FoundName[] {
  const style = styleOf(words);
  const starts = words.map((_, i) => isStart(words, i, opens));
  const may = nameWords(words, style, starts, evidence?.isSurname);
  const found: FoundName[] = [];
  for (const chunk of chunksOf(words, may)) {
    const weak = style !== 'PROSE' || starts[chunk.from] === true;
    for (const { words: name, titled } of piecesOf(chunk.words, style, weak)) {
      const [first] = name;
      const last = name[name.length - 1];
      if (first === undefined || last === undefined || isEvent(name, titled)) continue;
      const from = words.indexOf(first);
      const context = contextOf(words, from, from + name.length, titled, style);
      const beside = besideOf(words, from, found);
      const typed = typeByRule(text.slice(first.start, last.end), name, context, evidence, beside);
      if (typed !== undefined) found.push({ words: name, ...typed });
    }
  }
  return found;
}

/** The type of the name that this one is listed with: "Herndon and Reston", "Milan, Bergamo". */
function besideOf(
  words: readonly Word[],
  from: number,
  found: readonly FoundName[],
): FoundName['type'] | undefined {
  const previous = found[found.length - 1];
  const last = previous?.words[previous.words.length - 1];
  if (previous === undefined || last === undefined) return undefined;
  const between = words.slice(words.indexOf(last) + 1, from);
  const listed =
    between.length > 0 && between.length < 3 && between.every(({ lower }) => /^(?:,|and|or|&)$/u.test(lower));
  return listed ? previous.type : undefined;
}

/** "World War II", "French Open": an event, not somebody. */
function isEvent(words: readonly Word[], titled: boolean): boolean {
  const real = words.filter(({ lower }) => !ORDINALS.has(lower));
  const last = real[real.length - 1];
  if (titled || last === undefined || words.length < 2) return false;
  return EVENT_HEADS.has(last.lower) || EVENT_FIRSTS.has(words[0]?.lower ?? '');
}
