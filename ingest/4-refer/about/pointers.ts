import { tokensIn, type Layout, type Token } from '../../../src/model/layout.js';
import { covers, span, type Span } from '../../../src/model/span.js';
import {
  FIGHTER_NOUNS,
  GOVERNMENT_NOUNS,
  PAIR_WORDS,
  PLACE_NOUNS,
  POINTING_WORDS,
  PRONOUNS,
  STATE_NOUNS,
  TOWN_NOUNS,
} from '../../language/en/pointing-words.js';
import { ORGANISATION_NOUNS, PERSON_NOUNS, ROLE_NOUNS } from '../../language/en/nouns.js';

export type PronounKind = 'he' | 'she' | 'it' | 'they' | 'we';
export type PointerKind =
  PronounKind | 'person' | 'organisation' | 'state' | 'government' | 'town' | 'place' | 'fighters';

/** Words inside a content that may point at an entity without naming it: "he", "the company", "both countries". */
export interface Pointer {
  readonly kind: PointerKind;
  /** Where it stands in the content, and its like after it: "it … its … it". Never empty. */
  readonly places: readonly Span[];
  /** The head of a description in the singular and in lower case; a pronoun as it is written. */
  readonly noun: string;
  /** "the", "his" …; empty for a pronoun. */
  readonly determiner: string;
  /** Words between determiner and noun, in lower case. */
  readonly modifiers: readonly string[];
  readonly plural: boolean;
  /** True for "the two leaders", "both countries". */
  readonly pair: boolean;
}

const MOST_MODIFIERS = 4;
const AGED = /\d-year-old$/u;

export const isPronoun = ({ determiner }: Pointer): boolean => determiner === '';

/** The pointers of a content in text order, those alike as one. `isTaken` tells words that are mentions already. */
export function pointersIn(
  text: string,
  layout: Layout,
  content: readonly Span[],
  isTaken: (at: Span) => boolean,
): readonly Pointer[] {
  const found = new Map<string, Pointer>();
  for (const fragment of content) {
    const tokens = tokensIn(layout, fragment).filter((token) => covers(fragment, token.span));
    tokens.forEach((token, i) => {
      if (isTaken(token.span)) return;
      const one = pronounAt(text, token) ?? descriptionAt(text, tokens, i, isTaken);
      if (!one) return;
      const key = isPronoun(one) ? one.kind : `${one.kind} ${one.noun} ${String(one.plural)}`;
      const known = found.get(key);
      found.set(key, known ? { ...known, places: [...known.places, ...one.places] } : one);
    });
  }
  return [...found.values()];
}

function pronounAt(text: string, { span: at }: Token): Pointer | undefined {
  const word = text.slice(at.start, at.end);
  const noun = word.toLowerCase();
  // "US" is a country.
  const kind = word === 'US' ? undefined : PRONOUNS[noun];
  const plural = kind === 'they' || kind === 'we';
  return kind && { kind, places: [at], noun, determiner: '', modifiers: [], plural, pair: false };
}

/** The description whose head is this noun: "the", up to four words that are no name, the noun, and no noun after it. */
function descriptionAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  isTaken: (at: Span) => boolean,
): Pointer | undefined {
  const head = tokens[at] as Token;
  const wordOf = ({ span: { start, end } }: Token): string => text.slice(start, end).toLowerCase();
  const written = wordOf(head);
  // "the 35-year-old": tokens of their own.
  const isAge = written === 'old' && AGED.test(text.slice(Math.max(0, head.span.start - 12), head.span.end));
  const noun = isAge ? 'year-old' : head.lemma.toLowerCase();
  const plural = !isAge && noun !== written;
  const kind = kindOf(noun, plural);
  if (!kind || goesOn(text, head, tokens[at + 1])) return undefined;
  const modifiers: string[] = [];
  for (let i = at - 1; i >= 0 && i >= at - 1 - MOST_MODIFIERS; i--) {
    const token = tokens[i] as Token;
    const word = wordOf(token);
    if (isTaken(token.span)) return undefined;
    if (POINTING_WORDS.has(word)) {
      const places = [span(token.span.start, head.span.end)];
      const pair = PAIR_WORDS.has(word) || PAIR_WORDS.has(modifiers[0] ?? '');
      return { kind, places, noun, determiner: word, modifiers, plural, pair };
    }
    if (!/^(?:ADJ|NOUN|NUM|PROPN|VERB)$/u.test(token.pos) && word !== '-') return undefined;
    modifiers.unshift(word);
  }
  return undefined;
}

/** "the city council", "the state-run": the noun is not the head. */
const goesOn = (text: string, { span: { end } }: Token, next: Token | undefined): boolean =>
  next !== undefined &&
  ((/^(?:NOUN|PROPN)$/u.test(next.pos) && next.span.start > end) ||
    text.slice(next.span.start, next.span.end) === '-');

function kindOf(noun: string, plural: boolean): PointerKind | undefined {
  if (GOVERNMENT_NOUNS.has(noun) || (noun === 'authority' && plural)) return 'government';
  if (STATE_NOUNS.has(noun)) return 'state';
  if (TOWN_NOUNS.has(noun)) return 'town';
  if (PLACE_NOUNS.has(noun)) return 'place';
  if (FIGHTER_NOUNS.has(noun)) return 'fighters';
  if (ORGANISATION_NOUNS.has(noun)) return 'organisation';
  return ROLE_NOUNS.has(noun) || PERSON_NOUNS.has(noun) || noun === 'year-old' ? 'person' : undefined;
}
