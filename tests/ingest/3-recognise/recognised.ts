import { layOut } from '../../../ingest/2-text/lay-out.js';
import { recogniseNames } from '../../../ingest/3-recognise/names/recognise-names.js';
import { openReader } from '../../../ingest/3-recognise/reader/read-text.js';
import { once } from '../../../src/ontology/once.js';

const reader = once(openReader);

/** A text laid out, with the names and attributions that the reader finds in it. */
export async function recognised(text: string) {
  const layout = layOut(text);
  const { names, attributions } = await (await reader())(text, layout);
  return { layout, names: recogniseNames(text, layout, names), attributions };
}
