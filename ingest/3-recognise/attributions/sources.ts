import type { Item } from './units.js';
import {
  appositionOpening,
  phraseBeginningAt,
  phraseEndingAt,
  withApposition,
  type Run,
} from './noun-phrase.js';

/** Where the source of a cue stands: before it, after it ("said Blinken"), or shared with an earlier verb. */
export interface Source extends Run {
  readonly side: 'before' | 'after' | 'shared';
}

const BETWEEN = new Set(['AUX', 'ADV', 'PART']);

/**
 * The subject of the verb at `cue`, searched to its left, then to its right where word order allows, then shared with a
 * verb before: with the cue before it (whose source is `earlier`) rather than with another.
 */
export function sourceOf(items: readonly Item[], cue: number, earlier: Run | undefined): Source | undefined {
  return subjectBefore(items, cue) ?? subjectAfter(items, cue) ?? sharedSubject(items, cue, earlier);
}

function subjectBefore(items: readonly Item[], cue: number): Source | undefined {
  let last = cue - 1;
  while (
    last >= 0 &&
    (BETWEEN.has(items[last]?.pos ?? '') ||
      /^(?:also|earlier|later|both|all)$/u.test(items[last]?.word ?? ''))
  )
    last--;
  const end = items[last];
  if (!end || end.kind === 'quote') return undefined;
  if (end.word === ',') {
    const opening = appositionOpening(items, last);
    const head = opening === undefined ? undefined : phraseEndingAt(items, opening - 1);
    return head && { first: head.first, last: last - 1, side: 'before' };
  }
  if (/^(?:who|which|that)$/u.test(end.word) && end.pos !== 'SCONJ') {
    const before = items[last - 1]?.word === ',' ? last - 2 : last - 1;
    const head = phraseEndingAt(items, before);
    return head && { ...head, side: 'before' };
  }
  const phrase = phraseEndingAt(items, last);
  if (!phrase) return undefined;
  // "…, the host of the talks, the minister said": nothing more to the left belongs to it.
  return { ...phrase, side: 'before' };
}

function subjectAfter(items: readonly Item[], cue: number): Source | undefined {
  const before = items[cue - 1];
  const inverted =
    before === undefined ||
    before.kind === 'quote' ||
    before.word === ',' ||
    /^(?:as|so)$/u.test(before.word);
  if (!inverted || /ing$/u.test(items[cue]?.word ?? '')) return undefined;
  const phrase = phraseBeginningAt(items, cue + 1);
  return phrase && { ...withApposition(items, phrase), side: 'after' };
}

/** "Western allies have expressed skepticism and | warned", "…, | saying": the subject of the verb before. */
function sharedSubject(items: readonly Item[], cue: number, earlier: Run | undefined): Source | undefined {
  let at = cue - 1;
  while (
    at >= 0 &&
    (BETWEEN.has(items[at]?.pos ?? '') ||
      items[at]?.word === ',' ||
      /^(?:also|then)$/u.test(items[at]?.word ?? ''))
  )
    at--;
  const participle = /ing$/u.test(items[cue]?.word ?? '') && items[cue - 1]?.word === ',';
  if (items[at]?.pos !== 'CCONJ' && !participle) return undefined;
  if (earlier) return { ...earlier, side: 'shared' };
  for (let i = at; i > 0; i--) {
    const item = items[i] as Item;
    if (item.pos !== 'VERB' && item.pos !== 'AUX') continue;
    const subject = subjectBefore(items, i);
    if (subject) return { ...subject, side: 'shared' };
  }
  return undefined;
}
