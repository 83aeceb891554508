import type { ArticleStatementsQuery, EntityLinkFragment } from '../../service/questions.js';
import type { Marked } from './pieces.js';

export type ArticleStatement = NonNullable<ArticleStatementsQuery['article']>['statements']['nodes'][number];

/** What a stretch of an article is: words said, the words that show it, the phrase that names the speaker, or a name. */
export type Mark = StatementMark | MentionMark;

export interface StatementMark {
  readonly is: 'content' | 'cue' | 'source';
  readonly statement: ArticleStatement;
  /** Which of the colours in style/hues.css, or -1 where the article does not tell who speaks. */
  readonly hue: number;
}

export interface MentionMark {
  readonly is: 'mention';
  readonly entity: EntityLinkFragment;
}

/** How many colours speakers have before they begin again; see style/hues.css. */
const HUES = 8;

/** A colour for each speaker of an article, in the order in which they speak; who is not told has none (-1). */
export function huesOf(statements: readonly ArticleStatement[]): (statement: ArticleStatement) => number {
  const hues = new Map<string, number>();
  const keyOf = ({ speakers, source }: ArticleStatement): string | undefined =>
    speakers[0]?.entity.id ?? source?.toLowerCase();
  for (const statement of statements) {
    const key = keyOf(statement);
    if (key !== undefined && !hues.has(key)) hues.set(key, hues.size % HUES);
  }
  return (statement) => hues.get(keyOf(statement) ?? '') ?? -1;
}

export function contentMarks(statements: readonly ArticleStatement[]): readonly Marked<Mark>[] {
  const hueOf = huesOf(statements);
  return statements.flatMap((statement) =>
    statement.evidence.map(({ start, end }) => ({
      start,
      end,
      mark: { is: 'content' as const, statement, hue: hueOf(statement) },
    })),
  );
}
