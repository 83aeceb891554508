import type { Quotation } from '../../src/model/layout.js';
import type { Span } from '../../src/model/span.js';
import type { Kind } from '../../src/model/statement.js';

/** DIRECT when every word of the content stands in quotation marks, INDIRECT when none does, else MIXED. */
export function kindOf(text: string, content: readonly Span[], quotations: readonly Quotation[]): Kind {
  let inside = 0;
  let outside = 0;
  for (const fragment of content) {
    for (const { index } of text.slice(fragment.start, fragment.end).matchAll(/[\p{L}\p{N}]+/gu)) {
      const at = fragment.start + index;
      if (quotations.some(({ inner }) => inner.start <= at && at < inner.end)) inside++;
      else outside++;
    }
  }
  if (outside === 0) return 'DIRECT';
  return inside === 0 ? 'INDIRECT' : 'MIXED';
}
