import type { Name } from '../../src/model/entity.js';
import { tokensIn, type Layout, type Token } from '../../src/model/layout.js';
import { covers, span, type Span } from '../../src/model/span.js';
import { CROWD, DETERMINERS, POSSESSIVES } from '../language/en/descriptions.js';
import { namesWithin } from './names-within.js';

/** A description taken apart: "the | Pentagon | spokesman | in Kabul, who asked for silence". */
export interface NounPhrase {
  readonly at: Span;
  /** The head in the singular and in lower case. */
  readonly noun: string;
  readonly plural: boolean;
  readonly determiner: 'definite' | 'indefinite' | 'possessive' | 'none';
  /** The pronoun of "her lawyer", as he, she, it, they, i or we. */
  readonly possessor?: string;
  /** Words between the determiner and the head, in lower case. */
  readonly modifiers: readonly string[];
  /** What to call it: without determiner, clauses and time, with "of …" and "for …". */
  readonly name: string;
  /** The same up to its head, and with all that was left out. */
  readonly aliases: readonly string[];
}

const NOMINAL = /^(?:NOUN|PROPN|NUM|ADJ|PRON|SYM)$/u;
const CLAUSE =
  /^(?:,|;|:|\(|\)|--|–|—|[Ww]ho|[Ww]hom|[Ww]hose|[Ww]hich|[Tt]hat|where|when|as|because|while)$/u;
/** "a poll by the firm", "sources in the ministry"; what is "cited by" or "published on" tells nothing of it. */
const COMPLEMENT = /^(?:of|for|in|at|from|to|into|on|by|with|near|behind|without|within|against)$/iu;
const TIME =
  /^(?:yesterday|today|tonight|earlier|later|late|early|last|this|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|June|July|August|September|October|November|December)$/u;

export function nounPhrase(
  text: string,
  layout: Layout,
  names: readonly Name[],
  at: Span,
): NounPhrase | undefined {
  const tokens = tokensIn(layout, at);
  const word = (token: Token | undefined): string =>
    token ? text.slice(token.span.start, token.span.end) : '';
  const inside = namesWithin(names, at);
  const inName = (token: Token): boolean => inside.some((name) => covers(name, token.span));
  const crowd = CROWD.exec(text.slice(at.start, at.end))?.[0].length ?? 0;
  let first = Math.max(
    0,
    tokens.findIndex(({ span: { start } }) => start >= at.start + crowd),
  );
  const opener = word(tokens[crowd > 0 ? 0 : first]).toLowerCase();
  const possessor = POSSESSIVES[opener];
  if (possessor !== undefined) first++;
  while (first < tokens.length - 1 && DETERMINERS.has(word(tokens[first]).toLowerCase())) first++;
  const one = oneOf(text, at);
  if (one) {
    const many = nounPhrase(text, layout, names, span(one.of, at.end));
    const name = text.slice(at.start, at.end).replace(/(?:,| who | which ).*$/su, '');
    return (
      many && {
        ...many,
        at: span(at.start, at.end),
        plural: false,
        determiner: 'indefinite',
        name,
        aliases: [`one of ${many.name}`],
      }
    );
  }
  const head = headFrom(tokens, first, word, inName);
  const noun = tokens[head];
  const opens = tokens[first];
  if (!noun || !opens || noun.pos === 'DET' || noun.pos === 'ADP') return undefined;
  const complement = complementEnd(tokens, head, word, inName);
  const cut = (to: number): string =>
    shown(text.slice(opens.span.start, (tokens[to] as Token).span.end), opens, inName(opens));
  const name = cut(complement);
  const all = text.slice(opens.span.start, at.end).replace(/\s+/gu, ' ');
  const aliases = [...new Set([cut(head), all])].filter((one) => one !== name);
  return {
    at: span(at.start, at.end),
    noun: /-year-old$/u.test(text.slice(opens.span.start, noun.span.end))
      ? 'year-old'
      : noun.lemma.toLowerCase(),
    plural: isPlural(word(noun), noun.lemma),
    determiner: possessor !== undefined || owns(tokens, first, head, word) ? 'possessive' : kindOf(opener),
    ...(possessor !== undefined && { possessor }),
    modifiers: tokens.slice(first, head).map((token) => word(token).toLowerCase()),
    name,
    aliases,
  };
}

/** "one of | the officers": where the many begin. */
function oneOf(text: string, at: Span): { readonly of: number } | undefined {
  const words =
    /^(?:(?:only|at least) )?(?:one|another) of (?=(?:the|his|her|its|their|our|my|several|many|\d|\p{L}+ )\b)(?!them|whom|those|these)/iu.exec(
      text.slice(at.start, at.end),
    );
  return words ? { of: at.start + words[0].length } : undefined;
}

/** The last noun before a preposition, a clause or a participle ("a study | published …"). */
function headFrom(
  tokens: readonly Token[],
  first: number,
  word: (token: Token | undefined) => string,
  inName: (token: Token) => boolean,
): number {
  let head = -1;
  for (let i = first; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (!inName(token)) {
      if (token.pos === 'ADP' || token.pos === 'SCONJ' || CLAUSE.test(word(token))) break;
      if (head >= 0 && /^(?:himself|herself|itself|themselves|alone)$/u.test(word(token))) break;
      const nounFollows = /^(?:NOUN|PROPN)$/u.test(tokens[i + 1]?.pos ?? '');
      if (head >= 0 && /^(?:VERB|AUX|ADV)$/u.test(token.pos) && !nounFollows) break;
      if (head >= 0 && TIME.test(word(token))) break;
    }
    if (NOMINAL.test(token.pos) || inName(token) || head < 0) head = i;
  }
  return head;
}

/** Where "of parliament", "for Anna Berg", "at the provincial hospital" after the head ends. */
function complementEnd(
  tokens: readonly Token[],
  head: number,
  word: (token: Token | undefined) => string,
  inName: (token: Token) => boolean,
): number {
  let end = head;
  if (!COMPLEMENT.test(word(tokens[head + 1])) || TIME.test(word(tokens[head + 2]))) return end;
  for (let i = head + 1; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (!inName(token)) {
      if (CLAUSE.test(word(token)) || /^(?:AUX|SCONJ)$/u.test(token.pos)) break;
      const nounFollows = /^(?:NOUN|PROPN)$/u.test(tokens[i + 1]?.pos ?? '');
      if (token.pos === 'VERB' && !nounFollows) break;
      if (COMPLEMENT.test(word(token)) && TIME.test(word(tokens[i + 1]))) break;
      if (TIME.test(word(token))) break;
    }
    if (NOMINAL.test(token.pos) || inName(token)) end = i;
  }
  return end;
}

/** "Affected employees" at the start of a sentence are "affected employees"; names and "UN" keep their capitals. */
function shown(words: string, first: Token, named: boolean): string {
  const plain = words.replace(/\s+/gu, ' ');
  const capital = /^\p{Lu}\p{Ll}/u.test(plain) && !named && first.pos !== 'PROPN' && first.pos !== 'ADJ';
  return capital ? (plain[0] as string).toLowerCase() + plain.slice(1) : plain;
}

const owns = (
  tokens: readonly Token[],
  first: number,
  head: number,
  word: (token: Token | undefined) => string,
): boolean => tokens.slice(first, head).some((token) => /^['’]s?$/u.test(word(token)));

const kindOf = (opener: string): NounPhrase['determiner'] => {
  if (/^(?:the|this|that|these|those)$/u.test(opener)) return 'definite';
  return DETERMINERS.has(opener) ? 'indefinite' : 'none';
};

const isPlural = (word: string, lemma: string): boolean =>
  word.toLowerCase() !== lemma.toLowerCase() || /^(?:police|people|staff|authorities)$/iu.test(lemma);
