import type { Encoded, Networks } from './networks.js';
import { runsOf, viterbi, type Run } from './viterbi.js';
import type { ReaderSettings } from './weights.js';
import type { WindowInput } from './window-input.js';

/** An attribution in tokens of its window; a bare quotation has no cue. */
export interface TaggedAttribution {
  /** Its cue or, for a bare quotation, its first token. */
  readonly anchor: Run;
  readonly cued: boolean;
  readonly source: readonly Run[];
  readonly content: readonly Run[];
  /** 0 to 1: how likely its anchor is. */
  readonly score: number;
}

/** What the networks find in a window, in text order. The kinds of `names` are places in NAME_KINDS. */
export interface WindowTags {
  readonly names: readonly Run[];
  readonly attributions: readonly TaggedAttribution[];
}

const ANCHOR_LABELS = 4;
const NAME_LABELS = 9;
const TAG_LABELS = 5;
const BARE = 1;
const SOURCE = 0;

/** Runs the networks on a window and chooses the likeliest labels that fit together. */
export async function tagWindow(
  networks: Networks,
  settings: ReaderSettings,
  input: WindowInput,
): Promise<WindowTags> {
  const encoded = await networks.encode(input);
  const names = runsOf(viterbi(encoded.names, NAME_LABELS));
  const anchors = anchorsOf(encoded, settings);
  if (anchors.length === 0) return { names, attributions: [] };
  const tags = await networks.attribute(input, encoded.hidden, anchors);
  const attributions = anchors.map((anchor, i): TaggedAttribution => {
    const runs = runsOf(viterbi(tags[i] as Float32Array, TAG_LABELS));
    const label = anchor.kind === BARE ? 3 : 1;
    return {
      anchor,
      cued: anchor.kind !== BARE,
      source: joined(runs.filter(({ kind }) => kind === SOURCE)),
      content: joined(runs.filter(({ kind }) => kind !== SOURCE)),
      score: rounded(Math.exp(encoded.anchors[anchor.start * ANCHOR_LABELS + label] as number)),
    };
  });
  return { names, attributions: attributions.filter(({ content }) => content.length > 0) };
}

function anchorsOf({ anchors, scope }: Encoded, { anchorBias, scopeDrop }: ReaderSettings): readonly Run[] {
  const labels = viterbi(anchors, ANCHOR_LABELS, { bias: [0, anchorBias, 0, anchorBias] });
  return runsOf(labels).filter(({ start }) => (scope[start] as number) >= scopeDrop);
}

/** Fragments that touch are one. */
function joined(runs: readonly Run[]): readonly Run[] {
  const whole: Run[] = [];
  for (const run of runs) {
    const before = whole.at(-1);
    if (before?.end === run.start) whole[whole.length - 1] = { ...before, end: run.end };
    else whole.push(run);
  }
  return whole;
}

const rounded = (probability: number): number => Math.round(probability * 1000) / 1000;
