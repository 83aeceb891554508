import type { Name } from '../../src/model/entity.js';
import { tokensIn, type Layout, type Token } from '../../src/model/layout.js';
import { covers, span, type Span } from '../../src/model/span.js';
import type { SourceHead } from './source-heads.js';

/**
 * The phrases of a source that "and" joins, where each is somebody of its own:
 *
 *     "Johnson | and US President Joe Biden", "Washington | London | and Paris", "the mayor | and his deputy"
 *     "the trade and industry minister", "Ann Lee, a lawyer and a mother" stay whole
 */
export function joinedParts(
  text: string,
  layout: Layout,
  names: readonly Name[],
  source: Span,
  headOf: (part: Span) => SourceHead | undefined,
): readonly Span[] {
  const word = (token: Token | undefined): string =>
    token ? text.slice(token.span.start, token.span.end) : '';
  const tokens = tokensIn(layout, source);
  const and = tokens.findIndex(
    (token, i) =>
      i > 0 && /^(?:and|&)$/iu.test(word(token)) && !names.some((name) => covers(name, token.span)),
  );
  if (and < 0) return countries(text, names, source) ?? [source];
  if (and === tokens.length - 1) return [source];
  const both = /^both$/iu.test(word(tokens[0])) ? 1 : 0;
  const left = span((tokens[both] as Token).span.start, (tokens[and - 1] as Token).span.end);
  const right = span((tokens[and + 1] as Token).span.start, source.end);
  const list = bareNames(text, names, left);
  const parts = [...(list ?? [left]), right];
  const before = text.slice(left.start, left.end);
  return areApart(text, names, parts.map(headOf), right, list ? '' : before)
    ? [...parts.slice(0, -1), ...joinedParts(text, layout, names, right, headOf)]
    : [source];
}

function areApart(
  text: string,
  names: readonly Name[],
  heads: readonly (SourceHead | undefined)[],
  right: Span,
  before: string,
): boolean {
  const last = heads.at(-1);
  // Inside an apposition or a clause only a second comma can end it: "Ann Lee, a lawyer, | and Mark Holt".
  if (/,|\b(?:who|which|that|said)\b/iu.test(before)) return /,\s*$/u.test(before) && last?.form === 'NAME';
  const people = heads.every((head) => head?.form === 'NAME' && head.name.type === 'PERSON');
  const depends = /\b(?:for|of|between|from|by|in|at|with|to)\b/u.test(before);
  if (heads.every((head) => head?.form === 'NAME')) return people || !depends || before === '';
  if (depends || !heads.every((head) => head?.form === 'NAME' || head?.form === 'DESCRIPTION')) return false;
  return (
    /^(?:the|a|an|his|her|its|their)\s/iu.test(text.slice(right.start, right.end)) ||
    names.some(({ start }) => start === right.start)
  );
}

/** "Washington, London": pieces that are nothing but names, or undefined. */
function bareNames(text: string, names: readonly Name[], { start, end }: Span): readonly Span[] | undefined {
  const pieces = [...text.slice(start, end).matchAll(/[^,]+/gu)].map((piece) => {
    const lead = /^\s*(?:the\s+)?/iu.exec(piece[0])?.[0].length ?? 0;
    return { start: start + piece.index + lead, end: start + piece.index + piece[0].trimEnd().length };
  });
  const bare = pieces.every((piece) =>
    names.some((name) => name.start === piece.start && name.end === piece.end),
  );
  return bare && pieces.length > 1 ? pieces.map((piece) => span(piece.start, piece.end)) : undefined;
}

/** "Ghana, Ivory Coast", as headlines have it; "Paris, Texas" is one place. */
function countries(text: string, names: readonly Name[], source: Span): readonly Span[] | undefined {
  const pieces = bareNames(text, names, source);
  return pieces?.every(({ start }) => names.some((name) => name.start === start && name.type === 'COUNTRY'))
    ? pieces
    : undefined;
}
