import type { Block, Layout, Sentence, Token } from '../../src/model/layout.js';
import { inTextOrder, type Span } from '../../src/model/span.js';
import { rolesOf } from './block-roles.js';
import { blocksOf } from './blocks.js';
import { quotationsOf } from './quotations.js';
import { sentencesOf } from './sentences.js';
import { tokensOf } from './tokens.js';

/** Cuts a text into paragraphs, sentences, tokens and quotations, as spans into the text, which stays as it is. */
export function layOut(text: string): Layout {
  const spans = blocksOf(text);
  const roles = rolesOf(text, spans);
  const blocks: Block[] = spans.map((block, i) => ({ span: block, role: roles[i] ?? 'BODY' }));
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  spans.forEach((block, index) => {
    const inBlock = tokensOf(text, block);
    let next = 0;
    for (const sentence of sentencesOf(text, block)) {
      const first = tokens.length;
      while (next < inBlock.length && (inBlock[next] as Token).span.start < sentence.end)
        tokens.push(inBlock[next++] as Token);
      sentences.push({ span: sentence, block: index, tokens: [first, tokens.length] });
    }
  });
  return {
    blocks,
    sentences,
    tokens,
    quotations: [...quotationsOf(text, spans)].sort((a, b) => byStart(a.span, b.span)),
  };
}

const byStart = (a: Span, b: Span): number => inTextOrder(a, b);
