import type { Attribution } from '../../src/model/attribution.js';
import { sentenceAt, tokensIn, type Layout } from '../../src/model/layout.js';
import { overlaps, span, type Span } from '../../src/model/span.js';
import type { EntityDraft } from './entity-draft.js';
import type { Ledger } from './ledger.js';

const AUXILIARIES =
  '(?:(?:has|have|had|is|was|were|also|then|later|now|first|since|in a \\p{L}+ statement)\\s+)*';
const RELATIVE = new RegExp(`\\b(?:who|which)\\s+${AUXILIARIES}$`, 'iu');
const JOINED = new RegExp(`(?:^|[\\s,])(?:and|but|then|or)\\s+${AUXILIARIES}$`, 'iu');
const AGENT = /^\s+(?:(?:in|on|at)\s+[\p{L}\p{N}]+\s+)?by\s+(?=\S)/u;
const AGENT_ENDS = /\s(?:whether|if|that|to|about|how|why|when|what|who|,)|[,.;:“”"()]/u;

/** "quoted Anna Berg as saying": whose words they are is who is quoted, not who quotes. */
const QUOTED = /^\s+(?!as\b|by\b|from\b)([^,;“”"\n]{2,90}?)\s+as\s+(?:\p{L}+ly\s+)?\p{L}+ing\b/u;
const QUOTES = /\b(?:quot|cit)(?:ed|es?|ing)\b/iu;

/**
 * Of several pieces of a source the one next to the cue, which is whose words they are more often than the others; the
 * last one when the first quotes it; none that only says "who".
 */
export function nearestSource(text: string, attribution: Attribution): Span | undefined {
  const { source, cue } = attribution;
  const [first] = cue;
  const last = cue.at(-1);
  if (!first || !last) return source[0];
  if (QUOTES.test(text.slice(first.start, last.end))) {
    const quoted = QUOTED.exec(text.slice(first.end, first.end + 120));
    if (quoted?.[1]) {
      const start = first.end + quoted[0].indexOf(quoted[1]);
      return span(start, start + quoted[1].length);
    }
    if (source.length > 1) return source.at(-1);
  }
  const gap = ({ start, end }: Span): number =>
    Math.min(Math.abs(first.start - end), Math.abs(start - last.end));
  const whole = source.filter(({ start, end }) => !/^wh\p{L}+$/iu.test(text.slice(start, end)));
  return [...(whole.length > 0 ? whole : source)].sort((a, b) => gap(a) - gap(b))[0];
}

/** A source that ends inside a noun phrase ("Russian Foreign | Minister Yevgeny Primakov") with the rest of it. */
export function wholeSource(layout: Layout, source: Span, { cue, content }: Attribution): Span {
  let end = source.end;
  for (const token of tokensIn(layout, span(source.end, source.end + 60))) {
    const taken = [...cue, ...content].some((one) => overlaps(one, token.span));
    if (token.span.start - end > 1 || taken || !/^(?:NOUN|PROPN)$/u.test(token.pos)) break;
    end = token.span.end;
  }
  return span(source.start, end);
}

/** For a cue without a source: "who" right before it, or the phrase after "by" ("asked by a colleague"). */
export function impliedSource(text: string, { cue, content }: Attribution): Span | undefined {
  const [first] = cue;
  const last = cue.at(-1);
  if (!first || !last) return undefined;
  const before = text.slice(Math.max(0, first.start - 60), first.start);
  const relative = RELATIVE.exec(before);
  if (relative) {
    const start = first.start - relative[0].length;
    return span(start, start + (/^\p{L}+/u.exec(relative[0])?.[0].length ?? 3));
  }
  const after = text.slice(last.end, last.end + 90);
  const agent = AGENT.exec(after);
  if (!agent || content.some(({ start, end }) => start <= last.end + agent[0].length && last.end < end))
    return undefined;
  const rest = after.slice(agent[0].length);
  const length = AGENT_ENDS.exec(rest)?.index ?? rest.length;
  return length > 0 ? span(last.end + agent[0].length, last.end + agent[0].length + length) : undefined;
}

/** For a cue that shares its subject ("Berg smiled and | said …"): the subject before it in its sentence. */
export function sharedSubject(
  text: string,
  layout: Layout,
  { cue: [cue] }: Attribution,
  ledger: Ledger,
): EntityDraft | undefined {
  if (!cue) return undefined;
  const sentence = layout.sentences[sentenceAt(layout, cue.start)];
  if (!sentence) return undefined;
  const joined = JOINED.test(text.slice(sentence.span.start, cue.start));
  const entry = ledger.before(cue.start, 0).find(({ part, content }) => part === 'subject' && !content);
  const adjacent = entry && /^\s+(?:\p{L}+ly\s+)?$/u.test(text.slice(entry.end, cue.start));
  return entry && (joined || adjacent) && !/^(?:CITY|PLACE|REGION)$/u.test(entry.draft.type)
    ? entry.draft
    : undefined;
}
