import { layOut } from '../../../ingest/2-text/lay-out.js';
import { openReader } from '../../../ingest/3-recognise/reader/read-text.js';
import { recognise } from '../../../ingest/3-recognise/recognise.js';
import { once } from '../../../src/ontology/once.js';

const reader = once(openReader);

/** A text laid out, with its names and attributions as the product finds them. */
export async function recognised(text: string) {
  const layout = layOut(text);
  return { layout, ...(await recognise(text, layout, await reader())) };
}

/** What the trained reader alone finds. */
export const readAlone = async (text: string) => (await reader())(text, layOut(text));
