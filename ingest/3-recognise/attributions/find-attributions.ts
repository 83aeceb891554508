import type { Attribution } from '../../../src/model/attribution.js';
import type { Layout } from '../../../src/model/layout.js';
import { span, type Span } from '../../../src/model/span.js';
import { contentOf } from './contents.js';
import { cuesOf, type Cue } from './cues.js';
import { continuedBy } from './bare-quotations.js';
import type { Run } from './noun-phrase.js';
import { unitsOf, type Item, type Unit } from './units.js';

/** What an attribution by rules is worth: where nothing contradicts it, two in three are right. */
const SCORE_QUOTED = 0.9;
const SCORE_INDIRECT = 0.7;

/**
 * Who said what, by rules over parts of speech, quotation marks and a lexicon of cues: source, cue and content as spans.
 * It finds what is said with a verb or with "according to"; nouns as cues ("his claim that …") it does not try.
 */
export function findAttributions(text: string, layout: Layout): readonly Attribution[] {
  const attributions: Attribution[] = [];
  let before: Unit | undefined;
  for (const unit of unitsOf(text, layout)) {
    const found = attributionsIn(unit);
    if (found.length > 0) attributions.push(...found);
    else continuedBy(attributions, before, unit);
    before = unit;
  }
  return attributions;
}

function attributionsIn({ items }: Unit): readonly Attribution[] {
  const cues = cuesOf(items);
  return cues.flatMap((cue, i) => {
    const content =
      cue.form === 'according to'
        ? aroundAccordingTo(items, cue)
        : contentOf(items, cue, cue.source, cue.verb, limitOf(items, cues, i));
    if (content.length === 0) return [];
    const quoted = content.some((run) =>
      items.slice(run.first, run.last + 1).some(({ kind }) => kind === 'quote'),
    );
    return [
      {
        cue: [spanOf(items, cue)],
        source: cue.source ? [spanOf(items, cue.source)] : [],
        content: content.map((run) => spanOf(items, run)),
        score: quoted ? SCORE_QUOTED : SCORE_INDIRECT,
      },
    ];
  });
}

/**
 * Where the content of a cue must end: before a later cue that is joined to it ("and Blinken said", ", adding that"),
 * but not before one that is part of it ("said that Biden had told him").
 */
function limitOf(items: readonly Item[], cues: readonly Cue[], i: number): number {
  for (const next of cues.slice(i + 1)) {
    if (next.form !== 'verb') continue;
    const start = next.source?.side === 'before' ? Math.min(next.source.first, next.first) : next.first;
    const joint = items[start - 1];
    const participle = /ing$/u.test(items[next.first]?.word ?? '') && joint?.word === ',';
    if (joint?.pos === 'CCONJ' || participle || /^[;.]$/u.test(joint?.word ?? '')) return start - 1;
  }
  return items.length;
}

/** The rest of the sentence on both sides of "according to X". */
function aroundAccordingTo(items: readonly Item[], cue: Cue): readonly Run[] {
  const isEnd = (item: Item | undefined): boolean => item === undefined || /^[.!?;]$/u.test(item.word);
  let first = cue.first;
  while (first > 0 && !isEnd(items[first - 1])) first--;
  let end = cue.source?.last ?? cue.last;
  let last = end;
  while (!isEnd(items[last + 1])) last++;
  let beforeLast = cue.first - 1;
  while (beforeLast >= first && items[beforeLast]?.word === ',') beforeLast--;
  end++;
  while (end <= last && items[end]?.word === ',') end++;
  const runs: Run[] = [];
  if (beforeLast >= first) runs.push({ first, last: beforeLast });
  if (end <= last) runs.push({ first: end, last });
  return runs;
}

const spanOf = (items: readonly Item[], { first, last }: Run): Span =>
  span((items[first] as Item).span.start, (items[last] as Item).span.end);
