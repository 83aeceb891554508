import type { ArticleQuery, ArticleStatementsQuery, EntityLinkFragment } from '../../service/questions.js';
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

export type ArticleMark = NonNullable<ArticleQuery['article']>['marks'][number];

const STATEMENT_MARKS = { CONTENT: 'content', CUE: 'cue', SOURCE: 'source' } as const;

/** What the service knows of the text, with the statements in full; of one that has not come yet nothing is marked. */
export function marksOf(
  known: readonly ArticleMark[],
  statements: readonly ArticleStatement[],
): readonly Marked<Mark>[] {
  const hueOf = huesOf(statements);
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  return known.flatMap(({ start, end, kind, statement, entity }): readonly Marked<Mark>[] => {
    if (kind === 'MENTION') return entity == null ? [] : [{ start, end, mark: { is: 'mention', entity } }];
    const whole = byId.get(statement?.id ?? '');
    if (whole === undefined) return [];
    return [{ start, end, mark: { is: STATEMENT_MARKS[kind], statement: whole, hue: hueOf(whole) } }];
  });
}
