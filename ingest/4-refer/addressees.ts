import type { Attribution } from '../../src/model/attribution.js';
import type { Name } from '../../src/model/entity.js';
import { tokensIn, type Layout, type Token } from '../../src/model/layout.js';
import { span, type Span } from '../../src/model/span.js';
import { ADDRESSING } from '../language/en/addressing.js';

const NOMINAL = /^(?:DET|ADJ|NOUN|PROPN|NUM)$/u;
const LONGEST = 60;

/** The noun phrase right after "told" or after "in an address to": who it was said to, as a span. */
export function addresseeOf(
  text: string,
  layout: Layout,
  names: readonly Name[],
  attribution: Attribution,
): Span | undefined {
  const phrase = phraseOf(text, layout, attribution);
  // "told RFE/RL": a name is never cut.
  const name = phrase && names.find((one) => one.start === phrase.start && one.end > phrase.end);
  return name ? span(name.start, name.end) : phrase;
}

function phraseOf(text: string, layout: Layout, attribution: Attribution): Span | undefined {
  const cue = attribution.cue.at(-1);
  if (!cue) return undefined;
  const [verb] = tokensIn(layout, cue)
    .filter(({ pos }) => pos === 'VERB')
    .slice(-1);
  if (verb && ADDRESSING.has(verb.lemma.toLowerCase())) return phraseFrom(text, layout, cue.end, attribution);
  const sentence = layout.sentences.find((one) => one.span.start <= cue.start && cue.end <= one.span.end);
  if (!sentence) return undefined;
  const speech = /\b(?:address|speech|letter|message|remarks|appeal) to (?=\S)/iu.exec(
    text.slice(sentence.span.start, sentence.span.end),
  );
  const from = speech ? sentence.span.start + speech.index + speech[0].length : -1;
  return from >= 0 && !attribution.content.some(({ start, end }) => start <= from && from < end)
    ? phraseFrom(text, layout, from, attribution)
    : undefined;
}

function phraseFrom(text: string, layout: Layout, from: number, attribution: Attribution): Span | undefined {
  const border = Math.min(
    from + LONGEST,
    ...attribution.content.map(({ start }) => (start >= from ? start : Infinity)),
  );
  const tokens = border > from ? tokensIn(layout, span(from, border)) : [];
  let last: Token | undefined;
  for (const token of tokens) {
    if (token.span.start < from) continue;
    const hyphen = last !== undefined && /^['’-]/u.test(text.slice(token.span.start, token.span.end));
    if (!NOMINAL.test(token.pos) && !hyphen) break;
    if (/^(?:on|in|that)$/iu.test(token.lemma)) break;
    last = token;
  }
  const first = tokens.find((token) => token.span.start >= from);
  return first && last && last.span.end <= border ? span(first.span.start, last.span.end) : undefined;
}
