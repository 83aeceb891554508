import type { Attribution } from '../../src/model/attribution.js';
import type { Name } from '../../src/model/entity.js';
import type { Layout } from '../../src/model/layout.js';
import { findAttributions } from './attributions/find-attributions.js';
import { withoutDoubles } from './attributions/without-doubles.js';
import { recogniseNames } from './names/recognise-names.js';
import type { Reader } from './reader/read-text.js';

/**
 * The names and attributions of a text. Names are the reader's, typed by the gazetteer. Attributions are those that the
 * rules see and, beside them, what only the reader is sure of: together they find more at the same precision.
 */
export async function recognise(
  text: string,
  layout: Layout,
  read: Reader,
): Promise<{ readonly names: readonly Name[]; readonly attributions: readonly Attribution[] }> {
  const { names, attributions } = await read(text, layout);
  return {
    names: recogniseNames(text, layout, names),
    attributions: withoutDoubles(findAttributions(text, layout), attributions),
  };
}
