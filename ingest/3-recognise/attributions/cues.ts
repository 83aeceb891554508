import { CUE_NOUNS, CUE_VERBS, PARTICLES, type CueVerb } from '../../language/en/cues.js';
import { phraseBeginningAt, phraseEndingAt, withApposition, type Run } from './noun-phrase.js';
import { sourceOf, type Source } from './sources.js';
import type { Item } from './units.js';

/** A cue in a unit, with its source where it has one. */
export interface Cue extends Run {
  readonly verb: CueVerb;
  readonly source: Source | undefined;
  readonly form: 'verb' | 'noun' | 'according to';
}

const ACCORDING: CueVerb = { complements: new Set(['clause', 'quote']) };
const NOUN: CueVerb = { complements: new Set(['that']) };

/** The cues that stand outside quotation marks, in order. */
export function cuesOf(items: readonly Item[]): readonly Cue[] {
  const cues: Cue[] = [];
  items.forEach((item, i) => {
    const earlier = cues.findLast(({ form }) => form === 'verb')?.source;
    const according = item.word === 'according' && items[i + 1]?.word === 'to';
    const cue = according ? accordingTo(items, i) : (verbal(items, i, earlier) ?? nominal(items, i));
    if (cue) cues.push(cue);
  });
  return cues;
}

function accordingTo(items: readonly Item[], at: number): Cue | undefined {
  const phrase = phraseBeginningAt(items, at + 2);
  if (!phrase) return undefined;
  return {
    first: at,
    last: at + 1,
    verb: ACCORDING,
    source: { ...withApposition(items, phrase), side: 'after' },
    form: 'according to',
  };
}

function verbal(items: readonly Item[], at: number, earlier: Run | undefined): Cue | undefined {
  const item = items[at] as Item;
  const verb = CUE_VERBS.get(item.lemma);
  if (!verb || item.pos !== 'VERB' || isPassiveOrInfinitive(items, at)) return undefined;
  const particle = PARTICLES[item.lemma];
  if (particle && !particle.has(items[at + 1]?.word ?? '')) return undefined;
  const source = sourceOf(items, at, earlier);
  if (!source) return undefined;
  return { first: at, last: particle ? at + 1 : at, verb, source, form: 'verb' };
}

/** "is said to", "was described as", "to say": nobody's words, or not words that were spoken. */
function isPassiveOrInfinitive(items: readonly Item[], at: number): boolean {
  let left = at - 1;
  while (left >= 0 && items[left]?.pos === 'ADV') left--;
  const before = items[left];
  if (before?.word === 'to' && before.pos === 'PART') return true;
  const auxiliary = before?.lemma === 'be' || before?.word === 'being' || before?.word === 'been';
  if (auxiliary && !/ing$/u.test(items[at]?.word ?? '')) return true;
  return (
    before?.pos === 'AUX' &&
    /^(?:would|could|should|may|might|must|can|will|did|does|do)$/u.test(before.word) &&
    /^(?:not|n't|n’t)$/u.test(items[at - 1]?.word ?? '')
  );
}

/** "Russia’s announcement that …": the owner of the words is their source. */
function nominal(items: readonly Item[], at: number): Cue | undefined {
  const item = items[at] as Item;
  const owner = items[at - 1];
  if (!CUE_NOUNS.has(item.lemma) || items[at + 1]?.word !== 'that' || !/^['’]s?$/u.test(owner?.word ?? ''))
    return undefined;
  const source = phraseEndingAt(items, at - 2);
  return source && { first: at, last: at, verb: NOUN, source: { ...source, side: 'before' }, form: 'noun' };
}
