import type { MentionForm } from '../../model/entity.js';
import type { Graph } from '../connection.js';
import type { Query } from '../query.js';
import { ENTITY, type EntityRecord } from './entity-record.js';
import { question } from './question.js';

export type MarkKind = 'CONTENT' | 'CUE' | 'SOURCE' | 'MENTION';

/** A stretch `[start, end)` of an article's newest text and what it is part of: a statement (id), or a mention of an entity. */
export interface MarkRecord {
  readonly kind: MarkKind;
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  readonly statement: string | null;
  readonly entity: EntityRecord | null;
  readonly form: MentionForm | null;
}

/** Lists side by side, as the graph has spans. */
interface Spans {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

interface Row {
  readonly id: string;
  readonly text: string;
  readonly statements: readonly {
    readonly id: string;
    readonly content: Spans;
    readonly cue: Spans;
    readonly source: Spans;
  }[];
  readonly mentions: readonly {
    readonly entity: EntityRecord;
    readonly found: Spans & { readonly forms: readonly MentionForm[] };
  }[];
}

export const marksQuery = (ids: readonly string[]): Query =>
  question(
    `UNWIND $asked.ids AS id
MATCH (article:Article {id: id})
CALL (article) {
  MATCH (article)-[:HAS_VERSION]->(version:ArticleVersion)
  RETURN version ORDER BY version.versionKey DESC, version.id DESC LIMIT 1
}
RETURN id, version.text AS text,
  COLLECT {
    MATCH (version)<-[appears:APPEARS_IN]-(statement:Statement)
    WHERE substring(statement.order, 11, 32) = id
    RETURN {id: statement.id, content: appears {.starts, .ends},
      cue: {starts: appears.cueStarts, ends: appears.cueEnds},
      source: {starts: appears.sourceStarts, ends: appears.sourceEnds}}
  } AS statements,
  COLLECT {
    MATCH (version)<-[found:FOUND_IN]-(:Reference)-[:IDENTIFIED_AS]->(entity:Entity)
    RETURN {entity: entity ${ENTITY}, found: found {.starts, .ends, .forms}}
  } AS mentions`,
    { ids },
  );

/** All that is known of the newest text of each article, in text order, what goes further before what it holds. By id. */
export async function marks(
  graph: Graph,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly MarkRecord[]>> {
  const rows = (await graph.read(marksQuery(ids))) as unknown as readonly Row[];
  return new Map(rows.map((row) => [row.id, marksOf(row)]));
}

function marksOf({ text, statements, mentions }: Row): readonly MarkRecord[] {
  const each = <Rest extends object>({ starts, ends }: Spans, rest: (i: number) => Rest) =>
    (starts ?? []).map((start, i) => {
      const end = ends[i] ?? start;
      return { start, end, exact: text.slice(start, end), ...rest(i) };
    });
  const ofStatements = statements.flatMap(({ id, content, cue, source }) =>
    (
      [
        ['CONTENT', content],
        ['CUE', cue],
        ['SOURCE', source],
      ] as const
    ).flatMap(([kind, spans]) => each(spans, () => ({ kind, statement: id, entity: null, form: null }))),
  );
  const ofMentions = mentions.flatMap(({ entity, found }) =>
    each(found, (i) => ({
      kind: 'MENTION' as const,
      statement: null,
      entity,
      form: found.forms[i] ?? ('NAME' as const),
    })),
  );
  return [...ofStatements, ...ofMentions].sort(
    (a, b) =>
      a.start - b.start ||
      b.end - a.end ||
      KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
      (key(a) < key(b) ? -1 : 1),
  );
}

const KINDS: readonly MarkKind[] = ['CONTENT', 'SOURCE', 'CUE', 'MENTION'];
const key = ({ statement, entity }: MarkRecord): string => statement ?? entity?.id ?? '';
