import type { Attribution } from '../../src/model/attribution.js';
import type { Name } from '../../src/model/entity.js';
import type { Layout } from '../../src/model/layout.js';
import { withExpressedNouns } from './attributions/expressed-nouns.js';
import { ownedWords } from './attributions/owned-words.js';
import { wholeSpans } from './attributions/whole-spans.js';
import { recogniseNames } from './names/recognise-names.js';
import type { Reader } from './reader/read-text.js';

/**
 * The names and attributions of a text. Names are the reader's, typed by the gazetteer; attributions are the reader's,
 * and beside them those by a noun, which a rule finds.
 */
export async function recognise(
  text: string,
  layout: Layout,
  read: Reader,
): Promise<{ readonly names: readonly Name[]; readonly attributions: readonly Attribution[] }> {
  const found = await read(text, layout);
  const names = recogniseNames(text, layout, found.names);
  const attributions = wholeSpans(text, layout, withExpressedNouns(text, found.attributions), names);
  return { names, attributions: [...attributions, ...ownedWords(text, layout, attributions)] };
}
