import type { Integer } from 'neo4j-driver';
import type { Extraction } from '../../../model/extraction.js';
import { textOf, type Span } from '../../../model/span.js';
import type { Statement } from '../../../model/statement.js';
import { integer, integers } from '../../integers.js';
import { surroundings } from './surroundings.js';

/** A Statement node and its edge to the version; all that another version may say otherwise is on the edge. */
export interface StatementRow {
  readonly id: string;
  /** The quotes, joined by " … ". */
  readonly text: string;
  readonly quotes: readonly string[];
  readonly appears: Readonly<Record<string, unknown>>;
}

/** What stands between two pieces of one statement, cue or source. */
const GAP = ' … ';

/** The statements of one version, sorted by id. */
export function statementRows({ document, statements }: Extraction): readonly StatementRow[] {
  return statements
    .map((statement, ordinal) => statementRow(document.text, statement, ordinal))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function statementRow(text: string, statement: Statement, ordinal: number): StatementRow {
  const quotes = wordsOf(text, statement.content);
  return {
    id: statement.id,
    text: quotes.join(GAP),
    quotes,
    appears: {
      kind: statement.kind,
      act: statement.act,
      cue: joined(text, statement.cue),
      source: joined(text, statement.source),
      saidOn: statement.saidOn?.date ?? null,
      saidOnText: statement.saidOn?.text ?? null,
      placeText: statement.place?.text ?? null,
      within: statement.within,
      score: statement.score,
      ordinal: integer(ordinal),
      starts: starts(statement.content),
      ends: ends(statement.content),
      cueStarts: starts(statement.cue),
      cueEnds: ends(statement.cue),
      sourceStarts: starts(statement.source),
      sourceEnds: ends(statement.source),
      ...surroundings(text, statement.content),
    },
  };
}

const wordsOf = (text: string, spans: readonly Span[]): readonly string[] =>
  spans.map((span) => textOf(text, span));
const joined = (text: string, spans: readonly Span[]): string | null =>
  spans.length === 0 ? null : wordsOf(text, spans).join(GAP);
const starts = (spans: readonly Span[]): readonly Integer[] => integers(spans.map(({ start }) => start));
const ends = (spans: readonly Span[]): readonly Integer[] => integers(spans.map(({ end }) => end));
