import { span, type Span } from '../../../src/model/span.js';
import type { Anchor, Encoded, Networks } from './networks.js';
import type { ReaderText } from './reader-text.js';
import { runsOf, viterbi, type Run } from './viterbi.js';
import type { ReaderSettings } from './weights.js';
import type { Window } from './windows.js';

/** The four kinds of names that the model knows: people, bodies, places, and others ("Russian", "World Cup"). */
export const NAME_KINDS = ['PERSON', 'ORGANISATION', 'LOCATION', 'OTHER'] as const;
export type NameKind = (typeof NAME_KINDS)[number];

export interface NameSpan extends Span {
  readonly kind: NameKind;
}

/** An attribution as the model sees it; a bare quotation has no cue. */
export interface ReadAttribution {
  readonly cue: readonly Span[];
  readonly source: readonly Span[];
  readonly content: readonly Span[];
  /** Where its cue or, without one, its content begins. */
  readonly at: Span;
  /** 0 to 1: how likely its anchor is. */
  readonly score: number;
}

export interface WindowFindings {
  readonly names: readonly NameSpan[];
  readonly attributions: readonly ReadAttribution[];
}

const ANCHOR_LABELS = 4;
const NAME_LABELS = 9;
const TAG_LABELS = 5;
const BARE = 1;
const SOURCE = 0;

/** What the networks find in one window, in text order. */
export async function readWindow(
  networks: Networks,
  settings: ReaderSettings,
  text: ReaderText,
  window: Window,
): Promise<WindowFindings> {
  const encoded = await networks.encode(text, window);
  const spanOf = ({ start, end }: Anchor): Span =>
    span(
      (text.tokens[window.first + start] as Span).start,
      (text.tokens[window.first + end - 1] as Span).end,
    );
  const names = runsOf(viterbi(encoded.names, NAME_LABELS)).map((run) => ({
    ...spanOf(run),
    kind: NAME_KINDS[run.kind] as NameKind,
  }));
  const anchors = anchorsOf(encoded, settings);
  if (anchors.length === 0) return { names, attributions: [] };
  const tags = await networks.attribute(text, window, encoded.hidden, anchors);
  const attributions = anchors.map((anchor, i): ReadAttribution => {
    const runs = runsOf(viterbi(tags[i] as Float32Array, TAG_LABELS));
    const label = anchor.kind === BARE ? 3 : 1;
    return {
      cue: anchor.kind === BARE ? [] : [spanOf(anchor)],
      source: joined(runs.filter(({ kind }) => kind === SOURCE)).map(spanOf),
      content: joined(runs.filter(({ kind }) => kind !== SOURCE)).map(spanOf),
      at: spanOf(anchor),
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
