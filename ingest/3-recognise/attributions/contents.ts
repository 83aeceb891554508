import { ADDRESSING } from '../../language/en/addressing.js';
import { MEDIUM_NOUNS, TIME_WORDS, type CueVerb } from '../../language/en/cues.js';
import type { Item } from './units.js';
import { phraseBeginningAt, type Run } from './noun-phrase.js';
import type { Source } from './sources.js';

const isEnd = (item: Item | undefined): boolean => item === undefined || /^[.!?;]$/u.test(item.word);
const QUESTION_WORDS = /^(?:how|why|what|whether|if|when|where|who)$/u;

/**
 * The content of a cue, as runs of items: what stands before source and cue, after them, or on both sides.
 * `limit` is where the next attribution of the same rank begins.
 */
export function contentOf(
  items: readonly Item[],
  cue: Run,
  source: Source | undefined,
  verb: CueVerb,
  limit: number,
): readonly Run[] {
  const head = source?.side === 'before' ? source.first : cue.first;
  const tail = source?.side === 'after' ? source.last : cue.last;
  if (source && items[head - 1]?.word === ',' && items[tail + 1]?.word === ',') {
    const parted = aroundParenthesis(items, head - 1, tail + 1, limit);
    if (parted) return parted;
  }
  const before = source?.side === 'shared' ? undefined : contentBefore(items, head, verb);
  if (before) {
    const after = continuation(items, tail, limit, items[before.last]?.kind === 'quote');
    if (after || endsClause(items, tail, verb)) return after ? [before, after] : [before];
  }
  const after = contentAfter(items, tail, items[cue.first]?.lemma ?? '', verb, limit);
  return after ? [after] : [];
}

/** "NATO, he said, is “more united than ever”": one clause around source and cue. */
function aroundParenthesis(
  items: readonly Item[],
  comma: number,
  tail: number,
  limit: number,
): readonly Run[] | undefined {
  const last = comma - 1;
  const first = clauseStart(items, last, false);
  const next = items[tail + 1];
  const goesOn =
    next !== undefined && /^(?:VERB|AUX|ADP|SCONJ|CCONJ)$/u.test(next.pos) && !/ing$/u.test(next.word);
  const rest = goesOn && items[last]?.kind !== 'quote' ? untilEnd(items, tail + 1, limit) : undefined;
  return rest && [{ first, last }, rest];
}

/** "X, | he said": the clause or quotation that ends right before the source. */
function contentBefore(items: readonly Item[], head: number, verb: CueVerb): Run | undefined {
  const comma = items[head - 1]?.word === ',' ? head - 1 : head;
  const last = comma - 1;
  const end = items[last];
  if (!end || (comma === head && end.kind !== 'quote')) return undefined;
  if (end.kind === 'quote') {
    // Walk back over "“We still have a long way to go” to prepare a peace agreement," as well.
    return { first: clauseStart(items, last, true), last };
  }
  if (!verb.complements.has('clause') && !verb.complements.has('quote')) return undefined;
  const first = clauseStart(items, last, false);
  const clause = items.slice(first, last + 1);
  return clause.some(({ pos, kind }) => pos === 'VERB' || pos === 'AUX' || kind === 'quote') &&
    last - first >= 2
    ? { first, last }
    : undefined;
}

/** Where the clause that ends at `last` begins: after the last end of sentence, or at the quotation itself. */
function clauseStart(items: readonly Item[], last: number, quoted: boolean): number {
  let first = last;
  while (first > 0 && !isEnd(items[first - 1]) && items[first - 1]?.word !== ':') first--;
  if (quoted && first < last && !items.slice(first, last).some(({ pos }) => pos === 'VERB' || pos === 'AUX'))
    return last;
  if (first < last && items[first]?.pos === 'CCONJ') first++;
  return first;
}

/** After "X, he said" the content may go on: ", “Y”", ": “Y”", ", is “Y”". */
function continuation(items: readonly Item[], tail: number, limit: number, quoted: boolean): Run | undefined {
  let at = tail + 1;
  while (
    at < limit &&
    !isEnd(items[at]) &&
    items[at]?.word !== ',' &&
    items[at]?.word !== ':' &&
    items[at]?.kind !== 'quote'
  )
    at++;
  const mark = items[at];
  if (!mark || isEnd(mark)) return undefined;
  const first = mark.kind === 'quote' ? at : at + 1;
  const next = items[first];
  if (!next || first >= limit || isEnd(next)) return undefined;
  if (quoted ? next.kind !== 'quote' : !startsRest(next, at === tail + 1)) return undefined;
  return untilEnd(items, first, limit);
}

const startsRest = (next: Item, directly: boolean): boolean =>
  directly &&
  (next.kind === 'quote' ||
    /^(?:VERB|AUX|CCONJ|SCONJ|ADP|ADV|PRON|DET|NOUN|PROPN|ADJ|NUM)$/u.test(next.pos)) &&
  !/ing$/u.test(next.word);

/** Nothing but addressee, time and place between the cue and the end: "he told TASS.", "he said in a late address." */
function endsClause(items: readonly Item[], tail: number, verb: CueVerb): boolean {
  const next = items[tail + 1];
  if (isEnd(next) || next?.word === ',' || next?.word === ':') return true;
  const rest = items.slice(tail + 1, items.findIndex((item, i) => i > tail && isEnd(item)) >>> 0);
  if (rest.some(({ word, pos }) => word === 'that' && pos === 'SCONJ')) return false;
  return (
    verb.complements.has('quote') &&
    (rest[0]?.pos === 'ADP' ||
      rest[0]?.pos === 'ADV' ||
      !rest.some(({ pos }) => pos === 'VERB' || pos === 'AUX') ||
      rest[0]?.kind === 'quote')
  );
}

function contentAfter(
  items: readonly Item[],
  tail: number,
  lemma: string,
  verb: CueVerb,
  limit: number,
): Run | undefined {
  const first = complementStart(items, tail + 1, lemma, verb, limit);
  // What Cavusoglu called “significant progress”, | comes as …
  if (
    first !== undefined &&
    verb.complements.has('phrase') &&
    items[first]?.kind === 'quote' &&
    items[first + 1]?.word === ','
  ) {
    return { first, last: first };
  }
  return first === undefined || first >= limit ? undefined : untilEnd(items, first, limit);
}

function complementStart(
  items: readonly Item[],
  from: number,
  lemma: string,
  verb: CueVerb,
  limit: number,
): number | undefined {
  const can = verb.complements;
  let at = from;
  if (ADDRESSING.has(lemma)) at = skipAddressee(items, at);
  const introduced = introducer(items, at, limit);
  if (introduced !== undefined) return introduced;
  at = skipAdjuncts(items, at, limit);
  if (items[at]?.word === ',' || items[at]?.word === ':') at++;
  const next = items[at];
  if (!next || isEnd(next)) return undefined;
  if (next.kind === 'quote') return at;
  if (/^(?:that|how|why|whether|if|what)$/u.test(next.word)) return at;
  if (can.has('infinitive') && (next.word === 'to' || next.word === 'not')) return at;
  if (can.has('phrase'))
    return startsNominal(next) || next.pos === 'ADP' || next.pos === 'VERB' ? at : undefined;
  if (can.has('clause') || ADDRESSING.has(lemma))
    return startsNominal(next) ||
      isAmount(items, at) ||
      next.pos === 'SCONJ' ||
      next.pos === 'ADV' ||
      next.word === 'there'
      ? at
      : undefined;
  return undefined;
}

const startsNominal = (item: Item): boolean =>
  /^(?:DET|NOUN|PROPN|PRON|ADJ|NUM)$/u.test(item.pos) || /^(?:its|his|her|their)$/u.test(item.word);

/** "that" or a question word with nothing but addressee, time, place or medium before it; or a quotation after a colon. */
function introducer(items: readonly Item[], from: number, limit: number): number | undefined {
  for (let i = from; i < limit; i++) {
    const item = items[i] as Item;
    if (isEnd(item) || item.kind === 'quote' || item.pos === 'VERB' || item.pos === 'AUX') return undefined;
    if (item.word === 'that' && item.pos === 'SCONJ') return i;
    if (item.word === 'that' && i === from) return i;
    if (i > from && QUESTION_WORDS.test(item.word) && item.pos !== 'PRON') return i;
    if (item.word === ':' && items[i + 1]?.kind === 'quote') return i + 1;
  }
  return undefined;
}

function skipAddressee(items: readonly Item[], from: number): number {
  const phrase = phraseBeginningAt(items, from);
  return phrase ? phrase.last + 1 : from;
}

/** Over "on March 28", "earlier", "in a statement on Friday", "by telephone". */
function skipAdjuncts(items: readonly Item[], from: number, limit: number): number {
  let at = from;
  for (;;) {
    const item = items[at];
    if (!item || at >= limit) return at;
    if (
      TIME_WORDS.has(item.word) ||
      (item.pos === 'ADV' && !QUESTION_WORDS.test(item.word)) ||
      (/^\d{1,2}$/u.test(item.word) && TIME_WORDS.has(items[at - 1]?.word ?? ''))
    ) {
      at++;
      continue;
    }
    if (/^(?:at|up|more|less|fewer|over|about|around)$/u.test(item.word) && isAmount(items, at)) return at;
    const phrase = item.pos === 'ADP' || item.word === 'to' ? phraseBeginningAt(items, at + 1) : undefined;
    if (!phrase) return at;
    const words = items.slice(phrase.first, phrase.last + 1);
    const medium = words.some(({ word, lemma }) => MEDIUM_NOUNS.has(word) || MEDIUM_NOUNS.has(lemma));
    const time = words.some(({ word }) => TIME_WORDS.has(word));
    if (medium || time) {
      // "in a statement the ministry": the medium ends the phrase, what follows is the content.
      const lastMark = words.findLastIndex(
        ({ word, lemma }) =>
          MEDIUM_NOUNS.has(word) ||
          MEDIUM_NOUNS.has(lemma) ||
          TIME_WORDS.has(word) ||
          /^\d{1,4}$/u.test(word),
      );
      at = phrase.first + lastMark + 1;
    } else return at;
  }
}

/** "at least 350", "more than 40", "up to a third": the beginning of a noun phrase, not of an adjunct. */
const isAmount = (items: readonly Item[], at: number): boolean =>
  items[at + 1]?.pos === 'NUM' || /^(?:least|most|than|to)$/u.test(items[at + 1]?.word ?? '');

/** To the end of the sentence, without its full stop and without the mark before the next attribution. */
function untilEnd(items: readonly Item[], first: number, limit: number): Run | undefined {
  let last = first;
  while (last + 1 < limit && !isEnd(items[last + 1])) last++;
  while (
    last > first &&
    (/^[,:;–—-]$/u.test(items[last]?.word ?? '') || (last + 1 >= limit && items[last]?.pos === 'CCONJ'))
  )
    last--;
  // "rejected that": a pointing word alone is nothing that is said.
  const says = items
    .slice(first, last + 1)
    .some(({ kind, pos }) => kind === 'quote' || !/^(?:PUNCT|DET|PRON|SCONJ|ADP)$/u.test(pos));
  return says ? { first, last } : undefined;
}
