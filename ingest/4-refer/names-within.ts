import { firstIndex } from '../../src/model/bisect.js';
import type { Name } from '../../src/model/entity.js';
import { covers, type Span } from '../../src/model/span.js';

/** The names, which are in text order, that lie in a stretch of the text; the cost does not grow with the text. */
export function namesWithin(names: readonly Name[], at: Span): readonly Name[] {
  const first = firstIndex(names.length, (i) => (names[i] as Name).start >= at.start);
  let end = first;
  while (end < names.length && (names[end] as Name).start < at.end) end++;
  return names.slice(first, end).filter((name) => covers(at, name));
}
