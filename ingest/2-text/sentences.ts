import { span, trimmed, type Span } from '../../src/model/span.js';
import { NEVER_FINAL, SENTENCE_STARTERS } from '../language/en/abbreviations.js';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/**
 * The sentences of a paragraph. Unicode's sentence breaks (UAX 29), less those that are none in news:
 *
 *     "Mr. | Putin is off. | “No!” | she said."  →  "Mr. Putin is off."  "“No!” she said."
 */
export function sentencesOf(text: string, block: Span): readonly Span[] {
  const sentences: Span[] = [];
  const dateline = DATELINE.exec(text.slice(block.start, block.end))?.[0].length ?? 0;
  if (dateline > 0) return sentencesWithDateline(text, block, block.start + dateline);
  for (const { start, end } of segmentsOf(text, block)) {
    const piece = trimmed(text, span(start, end));
    if (!piece) continue;
    const before = sentences.at(-1);
    if (before && isOneSentence(text.slice(before.start, before.end), text.slice(piece.start, piece.end))) {
      sentences[sentences.length - 1] = span(before.start, piece.end);
    } else {
      sentences.push(piece);
    }
  }
  return sentences;
}

/** The segmenter's time grows with the square of what it is given: a very long paragraph is given to it in pieces. */
const PIECE = 4_000;

function* segmentsOf(text: string, block: Span): Generator<Span> {
  for (let from = block.start; from < block.end;) {
    const to = Math.min(block.end, endOfPiece(text, from + PIECE, block.end));
    for (const { segment, index } of segmenter.segment(text.slice(from, to))) {
      yield span(from + index, from + index + segment.length);
    }
    from = to;
  }
}

/** The next place at or after `from` where a sentence ends in any case; far from any such place, a space. */
function endOfPiece(text: string, from: number, limit: number): number {
  const rest = text.slice(from, Math.min(limit, from + PIECE));
  const end = /[.!?…]["”’'»)]*\s+(?=["“‘«(]*\p{Lu})/u.exec(rest) ?? /\s+/u.exec(rest);
  return end ? from + end.index + end[0].length : from + rest.length;
}

/** "MACON, Ga. — ", "KYIV, March 12 (Northern Wire) - ", at the beginning of a paragraph. */
const DATELINE =
  /^\p{Lu}[\p{Lu}.'’ -]+(?:, ?[\p{L}.]+(?: [\p{L}.\d]+){0,2}){0,2}(?: ?\([^()\n]{2,40}\))? (?:[—–]|--?) (?=["“‘'\p{Lu}\d])/u;

/** The dateline is a sentence of its own, so that nothing that is said begins with it. */
function sentencesWithDateline(text: string, block: Span, end: number): readonly Span[] {
  const dateline = trimmed(text, span(block.start, end));
  return [...(dateline ? [dateline] : []), ...sentencesOf(text, span(end, block.end))];
}

function isOneSentence(before: string, after: string): boolean {
  if (/^["“‘'«([—–-]*\p{Ll}/u.test(after)) return true;
  if (/^["”’'»)\]]+(?:\s|$)/u.test(after)) return true;
  const last = /(\S+?)\.$/u.exec(before)?.[1]?.replace(/^["“‘'«([—–-]+/u, '');
  if (last === undefined) return false;
  if (NEVER_FINAL.has(last.toLowerCase())) return true;
  if (/^\p{Lu}$/u.test(last)) return true;
  const isAcronym = /^(?:\p{L}\.)+\p{L}$/u.test(last);
  const next = /^["“‘'«([]*([\p{L}’']+)/u.exec(after)?.[1]?.toLowerCase();
  return isAcronym && next !== undefined && !SENTENCE_STARTERS.has(next);
}
