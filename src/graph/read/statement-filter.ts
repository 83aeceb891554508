import type { Kind } from '../../model/statement.js';
import { badInput } from './bad-input.js';
import { afterDay, FIRST_DAY } from './days.js';
import { luceneAllWords } from './lucene.js';
import { MATCH_TERM, nameOrId, type NameOrId } from './name-or-id.js';
import { degreeOf, edgeOf, SIDES_IN, type Side, type SideSet } from './sides.js';

/** What narrows a list of statements. Everything that is absent or null narrows nothing. */
export interface StatementFilter {
  /** Names or ids of entities that the content must speak of: all of them. */
  readonly about?: readonly string[] | null | undefined;
  /** Name or id of who said it. */
  readonly by?: string | null | undefined;
  readonly kind?: Kind | null | undefined;
  /** As it is written on the article. */
  readonly publisher?: string | null | undefined;
  /** ISO 8601 days, both included. */
  readonly saidFrom?: string | null | undefined;
  readonly saidTo?: string | null | undefined;
  /** Words that must all be in the text, in any order. */
  readonly text?: string | null | undefined;
  /** Names or ids of whom it was said to, and of the place where. */
  readonly to?: string | null | undefined;
  readonly at?: string | null | undefined;
  /** Only what an article said in a version published on this day or before; what has no day is left out. */
  readonly asOf?: string | null | undefined;
}

/** An entity, or several of one name, that a statement must be about or said by. */
export interface Term extends NameOrId {
  readonly side: Side;
}

const MOST_NAMES = 10;
const MOST_WORDS = 50;

/** Throws `BAD_USER_INPUT` for a blank name or too many of them. */
export function termsOf({ about, by, to, at }: StatementFilter): readonly Term[] {
  const names = about ?? [];
  if (names.length > MOST_NAMES) {
    throw badInput('about', `${names.length} names are too many: at most ${MOST_NAMES}.`);
  }
  const terms = new Map<string, Term>();
  for (const name of names) {
    const term: Term = { side: 'ABOUT', ...nameOrId('about', name) };
    // The same name twice demands nothing more, and would be one term in the query but two in the count of them.
    terms.set(term.name, term);
  }
  const single = (side: Side, argument: string, name: string | null | undefined): readonly Term[] =>
    name == null ? [] : [{ side, ...nameOrId(argument, name) }];
  return [
    ...terms.values(),
    ...single('SAID', 'by', by),
    ...single('ADDRESSED_TO', 'to', to),
    ...single('SAID_AT', 'at', at),
  ];
}

/** Words as the index of words is asked for them, and as patterns for those that it does not hold. */
export interface Words {
  /** A Lucene query, or null when all words are too common to be in the index (or none is asked for). */
  readonly lucene: string | null;
  /** Regular expressions of Java that the text must match, made of common words only. */
  readonly common: readonly string[];
}

/** Throws `BAD_USER_INPUT` for a blank text or a long one. */
export function wordsOf({ text }: StatementFilter): Words {
  if (text == null) return { lucene: null, common: [] };
  const words = split(text);
  const common = words.map(bare).filter((word) => NOT_INDEXED.has(word));
  const indexed = words.filter((word) => !NOT_INDEXED.has(bare(word)));
  return {
    lucene: indexed.length === 0 ? null : luceneAllWords(indexed),
    common: common.map(pattern),
  };
}

/**
 * All words as patterns, for a list that is not read from the index of words: found whatever their case, but with the
 * accents that are given. Throws as `wordsOf`.
 */
export function wordPatterns({ text }: StatementFilter): readonly string[] {
  return text == null ? [] : split(text).map((word) => pattern(word.replace(/[^\p{L}\p{N}]/gu, '\\$&')));
}

const pattern = (word: string): string => `(?isu).*(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}]).*`;

function split(text: string): readonly string[] {
  const words = text.split(/[\s\p{Cc}]+/u).filter((word) => word !== '');
  if (words.length === 0) throw badInput('text', 'The text is empty.', 'Leave it out or give a word.');
  if (words.length > MOST_WORDS || text.length > MOST_WORDS * 40) {
    throw badInput('text', `The text is too long: at most ${MOST_WORDS} words.`);
  }
  return words;
}

/** "“No," → "no" */
const bare = (word: string): string => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '').toLowerCase();

/** Lucene's English stop words, which its analysers leave out of an index: "no deal" would be found as "deal". */
const NOT_INDEXED: ReadonlySet<string> = new Set(
  (
    'a an and are as at be but by for if in into is it no not of on or such ' +
    'that the their then there these they this to was will with'
  ).split(' '),
);

/**
 * Cypher: turns `$asked.terms` into one row `terms`, a list of `{side, ids}` with the one of the fewest statements first.
 * No row at all when a name is borne by nobody. The sizes are degrees, which Neo4j keeps: nothing is counted.
 * `sides` are those that the terms have.
 */
export const matchTerms = (sides: SideSet): string =>
  sides === 'NONE'
    ? 'WITH [] AS terms'
    : `UNWIND $asked.terms AS term
${MATCH_TERM}
WITH term, collect(entity.id) AS ids, sum(
  CASE term.side
    ${SIDES_IN[sides].map((side) => `WHEN '${side}' THEN ${degreeOf(side)}`).join('\n    ')}
  END
) AS size
ORDER BY size
WITH collect({side: term.side, ids: ids}) AS terms
WHERE size(terms) = size($asked.terms)`;

/** Cypher: whether `statement` has what `$asked` narrows by and satisfies all of the terms in the list `others`. */
export const narrowed = (sides: SideSet): string => `($asked.kind IS NULL OR statement.kind = $asked.kind)
      AND ($asked.publisher IS NULL OR statement.publisher = $asked.publisher)
      AND ($asked.asOf IS NULL OR EXISTS {
        (statement)-[:APPEARS_IN]->(shown:ArticleVersion)
        WHERE shown.versionKey > '${FIRST_DAY}' AND shown.versionKey < $asked.asOf
      })
      AND all(pattern IN $asked.common WHERE statement.text =~ pattern)${
        sides === 'NONE'
          ? ''
          : `
      AND all(other IN others WHERE CASE other.side
        ${SIDES_IN[sides].map((side) => `WHEN '${side}' THEN EXISTS { ${edgeOf(side, 'r')} WHERE r.entity IN other.ids }`).join('\n        ')}
      END)`
      }`;

/** What of a filter is not a term, a word or a day, for `narrowed`. */
export const narrowing = ({ kind, publisher, asOf }: StatementFilter) => ({
  kind: kind ?? null,
  publisher: publisher ?? null,
  asOf: asOf == null ? null : afterDay(asOf),
});
