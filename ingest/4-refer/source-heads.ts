import type { Name } from '../../src/model/entity.js';
import { tokensIn, type Layout, type Token } from '../../src/model/layout.js';
import { covers, span, type Span } from '../../src/model/span.js';
import { APPELLATIONS, PARTITIVES, PRONOUNS } from '../language/en/source-words.js';
import { joinedParts } from './joined-parts.js';
import { namesWithin } from './names-within.js';
import { nounPhrase, type NounPhrase } from './noun-phrases.js';

/** What a source phrase, or one of those it joins, is headed by. */
export type SourceHead =
  /** `whole`: the name with what belongs to it, where that is more ("the Air Force of Ukraine"). */
  | { readonly form: 'NAME'; readonly name: Name; readonly at: Span; readonly whole?: string }
  | { readonly form: 'PRONOUN'; readonly word: string; readonly at: Span }
  /** "one", "the other", "two of them": some of those spoken of before. */
  | { readonly form: 'PART'; readonly word: string; readonly at: Span }
  | { readonly form: 'DESCRIPTION'; readonly phrase: NounPhrase; readonly at: Span };

/**
 *     "British Prime Minister Boris Johnson and US President Joe Biden"   the names Boris Johnson, Joe Biden
 *     "the head of the UN mission in Ukraine"                             a description
 *     "the leader of the opposition, Dev Malhotra"                        the name Dev Malhotra
 *     "Kirby’s lawyer, Ann Lee"                                           the name Ann Lee
 */
export function headsOf(
  text: string,
  layout: Layout,
  names: readonly Name[],
  source: Span,
): readonly SourceHead[] {
  const inside = namesWithin(names, source);
  const reader = new HeadReader(text, layout, inside);
  const headOf = (part: Span): SourceHead | undefined => reader.headOf(part);
  return joinedParts(text, layout, inside, source, headOf).flatMap((part) => headOf(part) ?? []);
}

class HeadReader {
  constructor(
    private readonly text: string,
    private readonly layout: Layout,
    private readonly names: readonly Name[],
  ) {}

  headOf(part: Span): SourceHead | undefined {
    const tokens = this.outsideBrackets(part);
    const [first] = tokens;
    if (!first) return undefined;
    const opener =
      this.nameOver(first) || /^(?:WHO|US|IT)$/u.test(this.word(first)) ? '' : this.word(first).toLowerCase();
    const next = this.word(tokens[1]).toLowerCase();
    if (
      PRONOUNS.has(opener) &&
      (tokens.length === 1 ||
        /^(?:,|who|which|himself|herself|themselves|itself|both|all|too|also|each)$/u.test(next))
    )
      return { form: 'PRONOUN', word: opener, at: first.span };
    const named = this.nameHead(part, tokens);
    if (named) {
      const whole = this.wholeName(named, part);
      return { form: 'NAME', name: named, at: named, ...(whole !== undefined && { whole }) };
    }
    const partial = PARTITIVES.exec(this.text.slice(part.start, part.end));
    if (partial) return this.partHead(part, partial);
    const phrase = nounPhrase(this.text, this.layout, this.names, part);
    return phrase && { form: 'DESCRIPTION', phrase, at: part };
  }

  /** "one, a machine learning engineer who …" is who the apposition says. */
  private partHead(part: Span, [words]: RegExpExecArray): SourceHead {
    const rest = this.text.slice(part.start + words.length, part.end);
    const apposed = /^,\s*(?=(?:an?|the)\s)/iu.exec(rest);
    const phrase =
      apposed &&
      nounPhrase(
        this.text,
        this.layout,
        this.names,
        span(part.start + words.length + apposed[0].length, part.end),
      );
    return phrase
      ? { form: 'DESCRIPTION', phrase, at: part }
      : { form: 'PART', word: words.toLowerCase().replace(/\s+of\s.*$/u, ''), at: part };
  }

  private nameHead(part: Span, tokens: readonly Token[]): Name | undefined {
    const inside = this.names.filter((name) => covers(part, name));
    const own = inside.filter((name) => !/^['’](?:s\b)?/u.test(this.text.slice(name.end, part.end)));
    // The head lies before the first preposition, comma or clause that is not part of a name.
    const border = tokens.findIndex(
      (token, i) => this.isBorder(token, tokens[i + 1]) && !this.nameOver(token),
    );
    const region = border < 0 ? tokens : tokens.slice(0, border);
    const last = region.at(-1);
    const end = last?.span.end ?? part.start;
    const atEnd = own.findLast(
      (name) => name.start < end && SUFFIX.test(this.text.slice(Math.min(name.end, end), end)),
    );
    if (atEnd && (!atEnd.demonym || region.length === 1)) return atEnd;
    // "the official China Daily newspaper": the noun only says what the name is.
    const titled = own.findLast(
      (name) =>
        name.type === 'ORGANISATION' &&
        !name.demonym &&
        name.end < end &&
        APPELLATIONS.test(this.text.slice(name.end, end)),
    );
    if (titled) return titled;
    // "Secretary of State Antony Blinken": no comma between the title and the name.
    const direct = own.find(
      (name) =>
        name.type === 'PERSON' &&
        !/[,;]/u.test(this.text.slice(part.start, name.start)) &&
        !isGoverned(this.text.slice(part.start, name.start)),
    );
    if (direct && border >= 0 && direct.start > end) return direct;
    return own.find(
      (name) =>
        !name.demonym &&
        isApposed(this.text.slice(part.start, name.start), this.text.slice(name.end, part.end)),
    );
  }

  /** "the farmers’ union (NFU) chairman": what stands in brackets is passed over, unless nothing else is there. */
  private outsideBrackets(part: Span): readonly Token[] {
    let depth = 0;
    const all = tokensIn(this.layout, part);
    const outside = all.filter((token) => {
      const word = this.word(token);
      if (word === '(' || word === '[') depth++;
      const inside = depth > 0;
      if (word === ')' || word === ']') depth--;
      return !inside;
    });
    return outside.length > 0 ? outside : all;
  }

  /** "Office | of the Auditor-General", "Anatolian | news agency". */
  private wholeName(name: Name, part: Span): string | undefined {
    if (name.type !== 'ORGANISATION') return undefined;
    const rest = /^(?:\s+(?:of|for|on)\s+(?:the\s+)?[^,;()]+|\s+\p{Ll}+(?:\s\p{Ll}+)?)$/u.exec(
      this.text.slice(name.end, part.end),
    );
    return rest ? this.text.slice(name.start, part.end).replace(/\s+/gu, ' ') : undefined;
  }

  private isBorder(token: Token, next: Token | undefined): boolean {
    if (token.pos === 'ADP' || /^(?:,|;|\(|who|whom|which|that|--|—|–)$/iu.test(this.word(token)))
      return true;
    return token.pos === 'VERB' && next?.pos === 'ADP';
  }

  private readonly nameOver = (token: Token): boolean => this.names.some((name) => covers(name, token.span));
  private readonly word = (token: Token | undefined): string =>
    token ? this.text.slice(token.span.start, token.span.end) : '';
}

/** What may stand after a name that is the head: "Ann Lee Jr.", "Ann Lee MP", "Ann Lee, 43". */
const SUFFIX = /^[\s."”’']*(?:jr|sr|ii|iii|mp|mep|kc|qc|phd|md|himself|herself|itself)?\.?$/iu;

/** "Its chair, the Liberal Union MP | Fergus Kyle": a comma, no clause or preposition between it and the name, and nothing but a comma after it. */
const isApposed = (before: string, after: string): boolean =>
  /,\s*(?:(?!who\b|which\b|that\b|with\b|for\b|by\b|in\b|of\b|from\b|at\b|on\b|said\b|is\b|was\b)[\p{L}\p{N}.'’-]+\s+){0,6}["“]?$/iu.test(
    before,
  ) && /^["”]?\s*(?:$|[,(]|who\b|of\b|at\b)/u.test(after);

/** "a spokesman for Boris Johnson", "the lawyer of Ann Lee": the name depends on another noun. */
const isGoverned = (before: string): boolean =>
  /\b(?:for|with|from|by|to|against|about|between|under|and)\s+(?:\p{L}+\s+){0,4}$/u.test(before) ||
  /\bof\s+(?:the\s+)?$/u.test(before);
