import { span, type Span } from '../../../src/model/span.js';
import type { ReadAttribution } from './read-window.js';

/** Commas and their like at either end, and what ends a sentence or a bracket at the start. */
const BEFORE = /^[\s,;:.!?)\]–—-]+/u;
const AFTER = /[\s,;:([–—-]+$/u;

/**
 * Takes commas and other marks that belong to the sentence around it from the ends of content, and what is then empty.
 * Sources and cues stay: an apposition keeps its last comma.
 *
 *     ", 300 people lost their work" → "300 people lost their work"
 */
export function withoutStrayMarks(
  text: string,
  attributions: readonly ReadAttribution[],
): readonly ReadAttribution[] {
  return attributions
    .map((one) => ({ ...one, content: one.content.flatMap((part) => cleaned(text, part)) }))
    .filter(({ content }) => content.length > 0);
}

function cleaned(text: string, one: Span): readonly Span[] {
  const words = text.slice(one.start, one.end);
  const start = one.start + (BEFORE.exec(words)?.[0].length ?? 0);
  const end = one.end - (AFTER.exec(words)?.[0].length ?? 0);
  return start < end ? [span(start, end)] : [];
}
