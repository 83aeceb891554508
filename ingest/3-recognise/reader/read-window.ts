import { span, type Span } from '../../../src/model/span.js';
import type { ReaderText } from './reader-text.js';
import type { WindowTags } from './tag-window.js';
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

/** The findings of a window in places of the text, in text order. */
export function readWindow(text: ReaderText, window: Window, tags: WindowTags): WindowFindings {
  const spanOf = ({ start, end }: { readonly start: number; readonly end: number }): Span =>
    span(
      (text.tokens[window.first + start] as Span).start,
      (text.tokens[window.first + end - 1] as Span).end,
    );
  return {
    names: tags.names.map((run) => ({ ...spanOf(run), kind: NAME_KINDS[run.kind] as NameKind })),
    attributions: tags.attributions.map(({ anchor, cued, source, content, score }) => ({
      cue: cued ? [spanOf(anchor)] : [],
      source: source.map(spanOf),
      content: content.map(spanOf),
      at: spanOf(anchor),
      score,
    })),
  };
}
