import type { Reference } from '../../src/model/entity.js';
import type { SaidAt } from '../../src/model/statement.js';
import { BLANK, type Frame } from './frames.js';

const LOCATED = new Set(['CITY', 'COUNTRY', 'REGION', 'PLACE']);

/** Where it was said: a place of the frame that stands after "in" or "at" ("told reporters in Moscow"). */
export function placeOf(
  text: string,
  frame: Frame | undefined,
  references: readonly Reference[],
): SaidAt | null {
  if (!frame) return null;
  const end = frame.start + frame.words.length;
  for (const { id, type, mentions } of references) {
    if (!LOCATED.has(type)) continue;
    const mention = mentions.find(
      ({ start, end: last, form }) => form === 'NAME' && start >= frame.start && last <= end,
    );
    if (!mention) continue;
    // Blanked-out words belong to source or content.
    if (frame.words.slice(mention.start - frame.start, mention.end - frame.start).includes(BLANK)) continue;
    if (/\b(?:in|at)\s+(?:the\s+)?$/iu.test(frame.words.slice(0, mention.start - frame.start))) {
      return { text: text.slice(mention.start, mention.end), entity: id };
    }
  }
  return null;
}
