import type { Name } from '../../src/model/entity.js';
import type { Layout, Token } from '../../src/model/layout.js';
import { span, type Span } from '../../src/model/span.js';
import { DETERMINERS, POSSESSIVES } from '../language/en/descriptions.js';
import { DOCUMENT_NOUNS, ORGANISATION_NOUNS, PERSON_NOUNS, ROLE_NOUNS } from '../language/en/nouns.js';
import { namesWithin } from './names-within.js';
import { nounPhrase, type NounPhrase } from './noun-phrases.js';
import type { SpansBySentence } from './spans-by-sentence.js';

const MODIFIER = /^(?:ADJ|NOUN|PROPN|NUM)$/u;

/** "is | a farmer", "was named | the second woman to …": says what somebody is. */
const LINKING = /^(?:as|be|become|remain|name|call|elect|appoint|like|than)$/iu;

/** Between a description and the name it is an apposition of: "the doctor on board, | Wiebke Thoms", "the pastor, Bishop | Qwabe". */
const APPOSED = /^(?:\s(?:of|at|on|for|in|from)\s[^,.;:“”"()]{2,50})?\s?[,(]\s*(?:\p{L}+\.?\s+){0,2}$/u;

/**
 * The noun phrases of people, bodies and documents that are no source and no name, in text order: what a later "he" or
 * "the report" may point at ("A watchman found the door open. | He said …"). Titles before names, appositions and what
 * somebody is said to be ("is a farmer") are none: they belong to a name.
 */
export function latentPhrases(
  text: string,
  layout: Layout,
  names: readonly Name[],
  taken: SpansBySentence,
): readonly NounPhrase[] {
  const starts = new Set(names.map(({ start }) => start));
  const ends = new Set(names.map(({ end }) => end));
  const named = namedPlaces(names);
  const word = (token: Token | undefined): string =>
    token ? text.slice(token.span.start, token.span.end) : '';
  const found: NounPhrase[] = [];
  layout.sentences.forEach(({ tokens: [from, to], span: here }, sentence) => {
    const tokens = layout.tokens.slice(from, to);
    const people = namesWithin(names, here).filter(({ type }) => type === 'PERSON');
    tokens.forEach((token, i) => {
      const next = tokens[i + 1];
      if (token.pos !== 'NOUN' || named(token.span.start) || !isKnown(token.lemma.toLowerCase())) return;
      if (
        next &&
        (/^(?:NOUN|PROPN)$/u.test(next.pos) || /^['’]/u.test(word(next)) || starts.has(next.span.start))
      )
        return;
      if (
        people.some(({ start }) => start > token.span.end && APPOSED.test(text.slice(token.span.end, start)))
      )
        return;
      const first = opening(tokens, i, word, named);
      const before = tokens[first - 1];
      const linked = before?.pos === 'ADV' ? tokens[first - 2] : before;
      if (linked && (linked.pos === 'AUX' || LINKING.test(linked.lemma))) return;
      if (word(before) === ',' && tokens[first - 2] && ends.has((tokens[first - 2] as Token).span.end))
        return;
      const at = span((tokens[first] as Token).span.start, token.span.end);
      if (taken.cover(at, sentence)) return;
      const phrase = nounPhrase(text, layout, names, at);
      if (phrase && (phrase.plural || phrase.determiner !== 'none')) found.push(phrase);
    });
  });
  return found;
}

const isKnown = (noun: string): boolean =>
  [PERSON_NOUNS, ROLE_NOUNS, ORGANISATION_NOUNS, DOCUMENT_NOUNS].some((nouns) => nouns.has(noun));

/** Index of the token that a noun phrase with this head begins at, its determiner included. */
function opening(
  tokens: readonly Token[],
  head: number,
  word: (token: Token | undefined) => string,
  named: (place: number) => boolean,
): number {
  let first = head;
  while (first > 0) {
    const left = tokens[first - 1] as Token;
    const hyphen = /^(?:-|['’]s?)$/u.test(word(left));
    if (!MODIFIER.test(left.pos) && !hyphen && !named(left.span.start)) break;
    first--;
  }
  const left = word(tokens[first - 1]).toLowerCase();
  return DETERMINERS.has(left) || POSSESSIVES[left] !== undefined ? first - 1 : first;
}

/** Tells whether a place lies in a name. */
function namedPlaces(names: readonly Span[]): (place: number) => boolean {
  const places = new Set<number>();
  for (const { start, end } of names) for (let i = start; i < end; i++) places.add(i);
  return (place) => places.has(place);
}
