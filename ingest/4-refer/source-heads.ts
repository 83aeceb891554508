import type { Name } from '../../src/model/entity.js';
import { tokensIn, type Layout, type Token } from '../../src/model/layout.js';
import { covers, type Span } from '../../src/model/span.js';

/** What a source phrase is headed by: the names it consists in, a pronoun, or the noun of a description. */
export type SourceHead =
  | { readonly form: 'NAME'; readonly names: readonly Name[] }
  | { readonly form: 'PRONOUN'; readonly word: string; readonly at: Span }
  | { readonly form: 'DESCRIPTION'; readonly noun: string; readonly plural: boolean; readonly at: Span };

const PRONOUNS = /^(?:he|she|they|it|we|i|who|one|both|many|some|others)$/iu;

/**
 *     "British Prime Minister Boris Johnson and US President Joe Biden"   the names Boris Johnson, Joe Biden
 *     "the head of the UN mission in Ukraine"                             the noun "head"
 *     "the leader of the opposition, Dev Malhotra"                        the name Dev Malhotra
 */
export function headOf(
  text: string,
  layout: Layout,
  names: readonly Name[],
  source: Span,
): SourceHead | undefined {
  const tokens = tokensIn(layout, source);
  const [first] = tokens;
  if (!first) return undefined;
  const word = (token: Token): string => text.slice(token.span.start, token.span.end);
  if (PRONOUNS.test(word(first)) && (tokens.length === 1 || word(first).toLowerCase() !== 'one')) {
    return { form: 'PRONOUN', word: word(first).toLowerCase(), at: first.span };
  }
  const inside = names.filter((name) => covers(source, name));
  const isName = (token: Token): Name | undefined => inside.find((name) => covers(name, token.span));
  // The head lies before the first preposition or comma that is not part of a name.
  const border = tokens.findIndex(
    (token) => (token.pos === 'ADP' || /^(?:,|who|which|that|-|—|–)$/iu.test(word(token))) && !isName(token),
  );
  const region = border < 0 ? tokens : tokens.slice(0, border);
  const people = inside.filter((name) => name.type === 'PERSON');
  const inRegion = people.filter((name) => region.some((token) => covers(name, token.span)));
  if (inRegion.length > 0)
    return { form: 'NAME', names: withJoined(text, lastOrJoined(text, inRegion), people) };
  // "Secretary of State Antony Blinken": no comma between the title and the name.
  const direct = people.filter(
    (name) => !/[,;]/u.test(text.slice(source.start, name.start)) && !isGoverned(text, source, name),
  );
  if (direct.length > 0) return { form: 'NAME', names: direct };
  const last = region.findLast((token) => /^(?:NOUN|PROPN|NUM|ADJ|PRON)$/u.test(token.pos)) ?? region.at(-1);
  if (!last) return undefined;
  const name = isName(last);
  if (name && !name.demonym) {
    const others = inside.filter(
      (other) =>
        other !== name &&
        !other.demonym &&
        /^\s+and\s+(?:the\s+)?$/u.test(
          text.slice(Math.min(name.end, other.end), Math.max(name.start, other.start)),
        ),
    );
    return { form: 'NAME', names: [name, ...others] };
  }
  const apposed = people.find((person) => isApposed(text.slice(source.start, person.start)));
  if (apposed) return { form: 'NAME', names: [apposed] };
  const noun = last.lemma.toLowerCase();
  // "the official China Daily newspaper": the noun only says what the name is.
  const titled = inside.find(
    (one) =>
      one.type === 'ORGANISATION' && !one.demonym && APPELLATION.test(text.slice(one.end, last.span.end)),
  );
  if (titled) return { form: 'NAME', names: [titled] };
  return { form: 'DESCRIPTION', noun, plural: isPlural(word(last), noun), at: source };
}

const APPELLATION =
  /^\s+(?:news(?:paper)?|daily|weekly|magazine|news agency|agency|company|group|party|network|website|union|bank)$/iu;

/** "Its chair, the Liberal Union MP | Fergus Kyle": a comma, and no clause or preposition between it and the name. */
const isApposed = (before: string): boolean =>
  /,\s*(?:(?!who\b|which\b|with\b|for\b|by\b|said\b|is\b|was\b)[\p{L}.'’-]+\s+){0,6}$/iu.test(before);

/** Of names side by side ("SukiMart president Ramon Tan") only the last is the head; of "A and B" both are. */
const lastOrJoined = (text: string, names: readonly Name[]): readonly Name[] =>
  names.filter((name, i) => {
    const next = names[i + 1];
    return !next || /,|\band\b|&/u.test(text.slice(name.end, next.start));
  });

/** The names joined to those of the head by "and". */
const withJoined = (text: string, head: readonly Name[], people: readonly Name[]): readonly Name[] =>
  people.filter(
    (person) =>
      head.includes(person) ||
      head.some(
        (one) =>
          one.end < person.start &&
          /\band\b/u.test(text.slice(one.end, person.start)) &&
          !/,\s*who\b/u.test(text.slice(one.end, person.start)),
      ),
  );

/** "a spokesman for Boris Johnson", "the lawyer of Ann Lee": the name depends on another noun. */
const isGoverned = (text: string, source: Span, name: Span): boolean =>
  /\b(?:for|with|from|by|to|against|about|between|under|and)\s+(?:\p{L}+\s+){0,4}$/u.test(
    text.slice(source.start, name.start),
  ) || /\bof\s+(?:the\s+)?$/u.test(text.slice(source.start, name.start));

const isPlural = (word: string, lemma: string): boolean =>
  word.toLowerCase() !== lemma || /^(?:police|people|staff)$/u.test(lemma);
