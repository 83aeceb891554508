import type { Document } from '../src/model/document.js';
import type { Extraction } from '../src/model/extraction.js';
import { articleId } from '../src/model/identity.js';
import { textOf } from '../src/model/span.js';
import { once } from '../src/ontology/once.js';
import { layOut } from './2-text/lay-out.js';
import { recognise } from './3-recognise/recognise.js';
import { openReader } from './3-recognise/reader/read-text.js';
import { readerThreads } from './3-recognise/reader/threads.js';
import { refer } from './4-refer/refer.js';
import { state } from './5-state/state.js';
import { pipeline, stage } from './pipeline.js';

const reader = once(() => openReader({ threads: readerThreads() }));

/** Loads the reader, so that what is missing is told before the first document. Throws the codes of `openReader`. */
export const readerReady = async (): Promise<void> => void (await reader());

/** The way from a text to statements, in its order. Reading comes before it, loading after it. */
export const STAGES = [
  stage('text', ['document'], ['layout'], ({ document }) => ({ layout: layOut(document.text) })),
  stage('recognise', ['document', 'layout'], ['names', 'attributions'], async ({ document, layout }) =>
    recognise(document.text, layout, await reader()),
  ),
  stage(
    'refer',
    ['document', 'layout', 'names', 'attributions'],
    ['references', 'parties'],
    ({ document, layout, names, attributions }) => refer(document.text, layout, names, attributions),
  ),
  stage(
    'state',
    ['document', 'layout', 'attributions', 'references', 'parties'],
    ['statements'],
    ({ document, layout, attributions, references, parties }) => ({
      statements: state(document, layout, attributions, references, parties),
    }),
  ),
];

const run = pipeline(STAGES);

/**
 * Everything that is said in a document, by whom and about whom. Pure: needs no database and changes nothing. A document
 * without a title gets its headline as one.
 */
export async function extract(read: Document): Promise<Extraction> {
  const { layout, names, references, statements } = await run(read);
  const [first] = layout.blocks;
  const headline =
    first?.role === 'HEADLINE' ? textOf(read.text, first.span).replace(/\s+/gu, ' ') : undefined;
  const document = read.title === undefined && headline !== undefined ? { ...read, title: headline } : read;
  return { document, articleId: articleId(document), names, references, statements };
}
