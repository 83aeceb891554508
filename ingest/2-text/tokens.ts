import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { span, type Span } from '../../src/model/span.js';
import type { Token } from '../../src/model/layout.js';

const nlp = winkNLP(model, ['sbd', 'pos']);
const { its } = nlp;

/**
 * The words, numbers and marks of a stretch of text with their parts of speech. Each token is found again in the text
 * itself, so that whatever the tokeniser does, a token is exactly what stands there.
 */
export function tokensOf(text: string, block: Span): readonly Token[] {
  const tokens = nlp.readDoc(text.slice(block.start, block.end)).tokens();
  const values = tokens.out(its.value);
  const parts = tokens.out(its.pos);
  const lemmas = tokens.out(its.lemma as typeof its.value);
  const found: Token[] = [];
  let from = block.start;
  values.forEach((value, i) => {
    if (value.trim() === '') return;
    const start = text.indexOf(value, from);
    if (start < 0 || start + value.length > block.end) return;
    from = start + value.length;
    found.push({ span: span(start, from), pos: parts[i] ?? 'X', lemma: lemmas[i] ?? value.toLowerCase() });
  });
  return found;
}
