import type { Attribution } from '../../../src/model/attribution.js';
import type { Layout, Sentence, Token } from '../../../src/model/layout.js';
import { covers, overlaps, span, type Span } from '../../../src/model/span.js';
import { CUE_NOUNS } from '../../language/en/cue-nouns.js';

/** As sure as a rule is that sees nothing but a form of words. */
const SCORE = 0.8;
const NOMINAL = /^(?:NOUN|PROPN|ADJ|NUM)$/u;

/**
 * Attributions by a noun, which the reader has seen too few of to find:
 *
 *     … expressed scepticism over Russia’s announcement that it would reduce activity.
 *                                 source   cue          content
 *
 * The content ends with the content that it stands in, or with the sentence. What the reader found at the same cue is
 * left to it.
 */
export function ownedWords(
  text: string,
  layout: Layout,
  found: readonly Attribution[],
): readonly Attribution[] {
  const more: Attribution[] = [];
  for (const sentence of layout.sentences) {
    if (!/^(?:BODY|HEADLINE)$/u.test(layout.blocks[sentence.block]?.role ?? '')) continue;
    const tokens = layout.tokens.slice(...sentence.tokens);
    tokens.forEach((noun, i) => {
      const [owner, mark, that] = [tokens[i - 2], tokens[i - 1], tokens[i + 1]];
      if (!owner || !mark || !that || !CUE_NOUNS.has(noun.lemma.toLowerCase())) return;
      if (!/^['’]s?$/u.test(wordOf(text, mark)) || wordOf(text, that) !== 'that') return;
      if (found.some(({ cue }) => cue.some((one) => overlaps(one, noun.span)))) return;
      const content = span(that.span.start, endOf(text, sentence, that.span, found));
      const inQuotation = layout.quotations.some(
        ({ inner }) => covers(inner, noun.span) && !covers(inner, content),
      );
      if (inQuotation || content.end <= that.span.end) return;
      more.push({ cue: [noun.span], source: [ownerPhrase(tokens, i - 2)], content: [content], score: SCORE });
    });
  }
  return more;
}

const wordOf = (text: string, { span: { start, end } }: Token): string => text.slice(start, end);

/** "the | Norwegian fisheries ministry": the words right before the mark that make up its noun phrase. */
function ownerPhrase(tokens: readonly Token[], last: number): Span {
  let first = last;
  while (first > 0 && NOMINAL.test(tokens[first - 1]?.pos ?? '')) first--;
  if (tokens[first - 1]?.pos === 'DET') first--;
  return span((tokens[first] as Token).span.start, (tokens[last] as Token).span.end);
}

/** The end of the content around this place, else the end of the sentence before its last mark. */
function endOf(text: string, sentence: Sentence, that: Span, found: readonly Attribution[]): number {
  const around = found.flatMap(({ content }) => content).filter((content) => covers(content, that));
  const end = Math.min(sentence.span.end, ...around.map((content) => content.end));
  return that.start + text.slice(that.start, end).replace(/[\s.,;:!?”"’']+$/u, '').length;
}
