import { TIME_WORDS } from '../../language/en/cues.js';
import type { Item } from './units.js';

const NOMINAL = new Set(['NOUN', 'PROPN', 'NUM', 'ADJ']);
const JOINING = new Set(['of', 'for', 'in', 'at', 'from', 'on', 'to', 'with']);
const SUBJECT_PRONOUNS = new Set('he she they it i we you who which one both many some others'.split(' '));
const POSSESSIVES = new Set('his her its their our my your'.split(' '));

/** A run of items, `[first, last]` both included. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

const isNoun = (item: Item | undefined): boolean => item?.pos === 'NOUN' || item?.pos === 'PROPN';
const isTime = (item: Item | undefined): boolean => item !== undefined && TIME_WORDS.has(item.word);
const isPossessiveMark = (item: Item): boolean => item.pos === 'PART' && /^['’]s?$/u.test(item.word);
const isHyphen = (item: Item): boolean => /^[-–/]$/u.test(item.word);
const isDeterminer = (item: Item): boolean => item.pos === 'DET' || POSSESSIVES.has(item.word);

/**
 * The noun phrase that ends at `last`, with what belongs to it on its left:
 *
 *     "… that | the head of the UN mission in Ukraine" told …
 */
export function phraseEndingAt(items: readonly Item[], last: number): Run | undefined {
  const end = items[last];
  if (!end) return undefined;
  if (SUBJECT_PRONOUNS.has(end.word)) return { first: last, last };
  if (!NOMINAL.has(end.pos) && !(end.pos === 'DET' && end.word !== 'the')) return undefined;
  let first = last;
  let closed = isDeterminer(end);
  for (;;) {
    const left = items[first - 1];
    const beyond = items[first - 2];
    if (!left) break;
    if (
      !closed &&
      (NOMINAL.has(left.pos) || isPossessiveMark(left) || isHyphen(left)) &&
      !isAdverbialTime(items, first - 1)
    ) {
      first--;
    } else if (!closed && isDeterminer(left)) {
      first--;
      closed = true;
    } else if (left.pos === 'ADP' && JOINING.has(left.word) && isNoun(beyond) && !isTime(beyond)) {
      first -= 2;
      closed = false;
    } else if (left.word === 'and' && isNoun(beyond) && !isTime(beyond)) {
      first -= 2;
      closed = false;
    } else break;
  }
  // "On Tuesday the ministry": what is left over at the front must not begin with a mark.
  while (first < last && (isHyphen(items[first] as Item) || isPossessiveMark(items[first] as Item))) first++;
  return { first, last };
}

/** "Tuesday" in "on Tuesday Smith said" belongs to the verb, not to Smith. */
const isAdverbialTime = (items: readonly Item[], at: number): boolean =>
  isTime(items[at]) && (items[at - 1]?.pos === 'ADP' || at === 0 || isTime(items[at - 1]));

/** The noun phrase that begins at `first`: "said | Blinken", "according to | the head of the mission". */
export function phraseBeginningAt(items: readonly Item[], first: number): Run | undefined {
  const start = items[first];
  if (!start) return undefined;
  if (SUBJECT_PRONOUNS.has(start.word) || (start.pos === 'PRON' && !POSSESSIVES.has(start.word)))
    return { first, last: first };
  let last = first - 1;
  let noun = false;
  for (;;) {
    const next = items[last + 1];
    const beyond = items[last + 2];
    if (!next) break;
    const fits = NOMINAL.has(next.pos) || isPossessiveMark(next) || (isHyphen(next) && noun);
    if (fits && !(noun && isTime(next))) {
      noun ||= isNoun(next) || next.pos === 'NUM';
      last++;
    } else if (!noun && isDeterminer(next)) {
      last++;
    } else if (
      noun &&
      next.pos === 'ADP' &&
      JOINING.has(next.word) &&
      next.word !== 'on' &&
      beyond &&
      startsPhrase(beyond) &&
      !isTime(beyond)
    ) {
      last += isDeterminer(beyond) ? 2 : 1;
      noun = isNoun(beyond);
      if (isNoun(beyond)) last++;
      if (isDeterminer(beyond)) noun = false;
    } else if (noun && next.word === 'and' && beyond && startsPhrase(beyond) && beyond.pos === 'PROPN') {
      last += 2;
    } else break;
  }
  while (
    last >= first &&
    (isHyphen(items[last] as Item) || isDeterminer(items[last] as Item) || items[last]?.pos === 'ADP')
  )
    last--;
  return last >= first && noun ? { first, last } : undefined;
}

const startsPhrase = (item: Item): boolean => NOMINAL.has(item.pos) || isDeterminer(item);

/** Longest apposition or relative clause, in items. */
const APPOSITION_REACH = 30;

/** With ", who is touring the Middle East" or ", the mayor of Lviv" after it, up to the closing comma or the end. */
export function withApposition(items: readonly Item[], run: Run): Run {
  const comma = run.last + 1;
  const opener = items[comma + 1];
  if (items[comma]?.word !== ',' || !opener) return run;
  const relative = /^(?:who|whose|which)$/u.test(opener.word);
  if (!relative && !startsPhrase(opener)) return run;
  for (let i = comma + 1; i < Math.min(items.length, comma + APPOSITION_REACH); i++) {
    const item = items[i] as Item;
    if (item.kind === 'quote') return run;
    if (!relative && (item.pos === 'VERB' || item.pos === 'AUX') && !/ing$|ed$/u.test(item.word)) return run;
    const next = items[i + 1];
    if (!next || /^[.;:]$/u.test(next.word)) return { first: run.first, last: i };
    if (next.word === ',' && !(items[i + 2] && relative && items[i + 2]?.pos === 'CCONJ'))
      return { first: run.first, last: i };
  }
  return run;
}

/** The comma that opens the apposition which the comma at `closing` ends, or undefined. */
export function appositionOpening(items: readonly Item[], closing: number): number | undefined {
  for (let i = closing - 1; i > Math.max(0, closing - APPOSITION_REACH); i--) {
    const item = items[i] as Item;
    if (item.kind === 'quote' || /^[.;:]$/u.test(item.word)) return undefined;
    if (item.word !== ',') continue;
    const opener = items[i + 1];
    if (!opener) return undefined;
    if (/^(?:who|whose|which)$/u.test(opener.word)) return i;
    const inside = items.slice(i + 1, closing);
    if (!startsPhrase(opener)) return undefined;
    if (inside.some(({ pos, word }) => pos === 'AUX' || (pos === 'VERB' && !/ing$|ed$/u.test(word))))
      return undefined;
    return i;
  }
  return undefined;
}
