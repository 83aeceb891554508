import type { SpeakerCount } from '../src/graph/read/speakers.js';
import type { StatementRecord } from '../src/graph/read/statement-record.js';
import { table, type Cell } from './table.js';

const STATEMENT_COLUMNS = [
  { title: 'Who', share: 3, least: 14 },
  { title: 'Words', share: 6, least: 20 },
  { title: 'Article', share: 3, least: 14 },
  { title: 'Date', share: 0, least: 12 },
] as const;

/** Who said what: speakers with the role they spoke in, the words as the article has them, the article and the day. */
export const statementTable = (statements: readonly StatementRecord[], width: number): string =>
  table(
    STATEMENT_COLUMNS,
    statements.map((statement) => [
      whoCell(statement),
      statement.text,
      articleCell(statement),
      dayOf(statement) ?? '',
    ]),
    width,
  );

function whoCell({ speakers, source }: StatementRecord): Cell {
  if (speakers.length === 0) return source ?? '(not told)';
  return speakers.flatMap(({ entity, as }) => (as === null ? [entity.name] : [entity.name, as]));
}

const articleCell = ({ article }: StatementRecord): Cell =>
  [article.title ?? article.url ?? '(without title)', article.publisher ?? ''].filter((line) => line !== '');

/** The day it was said or, without one, the day of publication; null when neither is known. */
export const dayOf = ({ order }: StatementRecord): string | null =>
  order.startsWith('0000') ? null : order.slice(0, 10);

const SPEAKER_COLUMNS = [
  { title: 'Who', share: 2, least: 14 },
  { title: 'Spoke as', share: 3, least: 14 },
  { title: 'Statements', share: 0, least: 12 },
  { title: 'Last on', share: 0, least: 12 },
] as const;

/** Who spoke about something, and how often. */
export const speakerTable = (speakers: readonly SpeakerCount[], width: number): string =>
  table(
    SPEAKER_COLUMNS,
    speakers.map(({ entity, roles, statements, lastSaidOn }) => [
      entity.name,
      roles,
      String(statements),
      lastSaidOn ?? '',
    ]),
    width,
  );
