import pMap from 'p-map';
import type { Attribution } from '../../../src/model/attribution.js';
import { blockAt, type Block, type BlockRole, type Layout } from '../../../src/model/layout.js';
import { span, type Span } from '../../../src/model/span.js';
import { readerText } from './reader-text.js';
import { readWindow, type NameSpan, type ReadAttribution, type WindowFindings } from './read-window.js';
import { openTagger } from './tagger.js';
import { readerWeights } from './weights.js';
import { windowInput } from './window-input.js';
import type { Window } from './windows.js';
import { WordPiece } from './wordpiece.js';

/** What the trained reader finds in a text, in text order. */
export interface Findings {
  readonly attributions: readonly Attribution[];
  readonly names: readonly NameSpan[];
}

/** A trained reader with its weights in memory. The same text gives the same findings, whatever is read beside it. */
export type Reader = (text: string, layout: Layout) => Promise<Findings>;

const NEWS: ReadonlySet<BlockRole> = new Set(['BODY', 'HEADLINE']);
/** How many paragraphs a bare quotation without a source may stand after the attribution whose source it shares. */
const CONTINUES_WITHIN = 1;

/**
 * Loads the weights and the runtime. Throws `READER_WEIGHTS_MISSING`, `READER_WEIGHTS_FORMAT`, `READER_RUNTIME_MISSING`.
 * @param folder where the weights lie; those that ship with OnRecord when it is left out
 * @param threads how many windows are read at once
 */
export async function openReader({
  folder,
  threads = 1,
}: { folder?: string; threads?: number } = {}): Promise<Reader> {
  const weights = readerWeights(folder);
  const tag = await openTagger(weights, threads);
  const wordPiece = new WordPiece(weights.vocabulary);
  const { settings } = weights;
  return async (text, layout) => {
    const paragraphs = layout.blocks.map((block) => block.span);
    const read = readerText(text, paragraphs, wordPiece, settings.longestWindow);
    const readOne = async (window: Window): Promise<WindowFindings> =>
      readWindow(read, window, await tag(windowInput(read, window)));
    // One more for each thread than it works on, so that none waits for its next.
    const found = await pMap(read.windows, readOne, { concurrency: 2 * threads });
    const names = found.flatMap((one) => one.names);
    const attributions = found.flatMap((one) => one.attributions);
    return { names, attributions: inNews(layout, attributions) };
  };
}

/**
 * Leaves out what stands in captions, credits and the like, parts fragments where a paragraph ends, and tells whose source
 * each bare quotation shares.
 */
function inNews(layout: Layout, found: readonly ReadAttribution[]): readonly Attribution[] {
  const kept: Attribution[] = [];
  let before: number | undefined;
  for (const { at, cue, source, content: whole, score } of found) {
    const block = blockAt(layout, at.start);
    const content = whole.flatMap((one) => newsIn(layout, one));
    if (newsIn(layout, at).length === 0 || content.length === 0) continue;
    const follows = before !== undefined && block - before <= CONTINUES_WITHIN;
    const continues = follows && cue.length === 0 && source.length === 0 ? kept.length - 1 : undefined;
    kept.push({ cue, source, content, ...(continues !== undefined && { continues }), score });
    before = Math.max(block, blockAt(layout, (content.at(-1) as Span).start));
  }
  return kept;
}

/** The parts of a span that stand in paragraphs of news, one for each paragraph. */
function newsIn(layout: Layout, one: Span): readonly Span[] {
  const parts: Span[] = [];
  for (let i = blockAt(layout, one.start); i < layout.blocks.length; i++) {
    const block = layout.blocks[i] as Block;
    if (block.span.start >= one.end) break;
    const start = Math.max(block.span.start, one.start);
    if (NEWS.has(block.role)) parts.push(span(start, Math.min(block.span.end, one.end)));
  }
  return parts;
}
