import { TIME_WORDS } from '../../language/en/cues.js';
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

/** "China | on Thursday | told": steps over a time between subject and verb. */
function beforeTime(items: readonly Item[], last: number): number {
  let at = last;
  while (
    at > 0 &&
    (TIME_WORDS.has(items[at]?.word ?? '') ||
      (/^\d{1,4}$/u.test(items[at]?.word ?? '') && TIME_WORDS.has(items[at - 1]?.word ?? '')))
  )
    at--;
  if (at === last) return last;
  return items[at]?.pos === 'ADP' ? at - 1 : at;
}

function subjectBefore(items: readonly Item[], cue: number): Source | undefined {
  let last = beforeTime(items, cue - 1);
  while (
    last >= 0 &&
    (BETWEEN.has(items[last]?.pos ?? '') ||
      /^(?:also|earlier|later|both|all)$/u.test(items[last]?.word ?? ''))
  ) {
    last = beforeTime(items, last - 1);
  }
  const end = items[last];
  if (!end || end.kind === 'quote') return undefined;
  if (end.word === ',') {
    let opening = appositionOpening(items, last);
    // "Len Thackray, 79, who has used the library": one apposition after another.
    for (let outer = opening; outer !== undefined && /^\d+$/u.test(items[outer - 1]?.word ?? '');) {
      outer = appositionOpening(items, outer);
      opening = outer ?? opening;
    }
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
