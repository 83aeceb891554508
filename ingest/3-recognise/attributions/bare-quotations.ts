import type { Attribution } from '../../../src/model/attribution.js';
import type { Unit } from './units.js';

/**
 * A sentence that is nothing but a quotation goes on with the words before it: it becomes a further fragment of the
 * statement that the sentence or paragraph before ended with, when that was a quotation too; after a paraphrase
 * ("He said it would be long. “We have time.”) it is a statement of its own by the same source.
 */
export function continuedBy(attributions: Attribution[], before: Unit | undefined, unit: Unit): void {
  const [quote] = unit.items;
  const bare =
    quote?.kind === 'quote' && unit.items.every(({ kind, pos }) => kind === 'quote' || pos === 'PUNCT');
  if (!bare || !before || unit.block - before.block > 1) return;
  const last = attributions.length - 1;
  const previous = attributions[last];
  const end = previous?.content.at(-1);
  if (!previous || !end || !touches(before, previous)) return;
  const spans = unit.items.filter(({ kind }) => kind === 'quote').map((item) => item.span);
  const quotedBefore = before.items.some(({ kind, span }) => kind === 'quote' && span.end === end.end);
  if (quotedBefore) attributions[last] = { ...previous, content: [...previous.content, ...spans] };
  else attributions.push({ cue: [], source: [], content: spans, continues: last, score: 0.8 });
}

/** The attribution stands in the unit before: its cue or its content does. */
const touches = (unit: Unit, attribution: Attribution): boolean =>
  [...attribution.cue, ...attribution.content].some(
    (s) => s.start >= unit.span.start && s.end <= unit.span.end,
  );
