import type { Attribution } from '../../src/model/attribution.js';
import type { Document } from '../../src/model/document.js';
import type { Reference } from '../../src/model/entity.js';
import { articleId, statementId } from '../../src/model/identity.js';
import { tokensIn, type Layout } from '../../src/model/layout.js';
import type { Parties } from '../../src/model/parties.js';
import { covers, inTextOrder, textOf, type Span } from '../../src/model/span.js';
import type { Statement } from '../../src/model/statement.js';
import { NamedMentions } from './abouts.js';
import { actOf } from './acts.js';
import { saidOnOf } from './dates.js';
import { Frames } from './frames.js';
import { kindOf } from './kinds.js';
import { placeOf } from './places.js';

/** Puts statements together from attributions and the parties to them; in text order of their content. */
export function state(
  document: Document,
  layout: Layout,
  attributions: readonly Attribution[],
  references: readonly Reference[],
  parties: readonly Parties[],
): readonly Statement[] {
  const { text, publishedAt } = document;
  const order = attributions
    .map((_, i) => i)
    .sort((a, b) => inTextOrder(firstContent(attributions[a]), firstContent(attributions[b])));
  const ids = identify(document, order, attributions);
  const frames = new Frames(text, layout, attributions);
  const mentions = new NamedMentions(references);
  return order.map((i): Statement => {
    const attribution = attributions[i] as Attribution;
    const { speakers, addressees } = parties[i] as Parties;
    const frame = frames.of(attribution);
    const outer = enclosing(attributions, i);
    return {
      id: ids[i] as string,
      kind: kindOf(text, attribution.content, layout.quotations),
      act: actOf(attribution.cue.flatMap((cue) => tokensIn(layout, cue))),
      content: attribution.content,
      cue: attribution.cue,
      source: attribution.source,
      speakers,
      about: mentions.aboutOf(attribution.content, new Set(speakers.map(({ entity }) => entity))),
      addressees,
      saidOn: saidOnOf(frame, publishedAt),
      place: placeOf(text, frame, references),
      within: outer === undefined ? null : (ids[outer] as string),
      score: attribution.score,
    };
  });
}

const firstContent = (attribution: Attribution | undefined): Span => attribution?.content[0] as Span;

/** Ids by index of attribution; equal contents are told apart by their order in the text. */
function identify(
  document: Document,
  order: readonly number[],
  attributions: readonly Attribution[],
): readonly string[] {
  const article = articleId(document);
  const seen = new Map<string, number>();
  const ids: string[] = [];
  for (const i of order) {
    const quotes = (attributions[i] as Attribution).content.map((fragment) =>
      textOf(document.text, fragment),
    );
    const key = JSON.stringify(quotes);
    const occurrence = seen.get(key) ?? 0;
    seen.set(key, occurrence + 1);
    ids[i] = statementId(article, quotes, occurrence);
  }
  return ids;
}

/** The attribution with the shortest content fragment around this one's cue, or around its content when it has none. */
function enclosing(attributions: readonly Attribution[], i: number): number | undefined {
  const one = attributions[i] as Attribution;
  const anchor = one.cue[0] ?? (one.content[0] as Span);
  let best: number | undefined;
  let shortest = Infinity;
  attributions.forEach((other, j) => {
    if (j === i) return;
    const around = other.content.find((fragment) => covers(fragment, anchor));
    if (around && around.end - around.start < shortest) {
      best = j;
      shortest = around.end - around.start;
    }
  });
  return best;
}
