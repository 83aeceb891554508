import type { Query } from '../../query.js';
import type { ExtractionRows } from '../rows/extraction-rows.js';
import { step } from '../step.js';

/**
 * Every statement of the article, as the newest version that it appears in has it. Those of newer versions come first
 * in the article's order, then those that only older ones have. Gives their ids: `id`.
 */
export const projectStatements = ({ article }: ExtractionRows): Query =>
  step(
    `MATCH (:Article {id: $rows.article})-[:HAS_VERSION]->(version:ArticleVersion)<-[appears:APPEARS_IN]-(statement:Statement)
WITH statement, version, appears ORDER BY version.versionKey DESC
WITH statement, head(collect(version)) AS version, head(collect(appears)) AS appears
ORDER BY version.versionKey DESC, appears.ordinal
WITH collect({statement: statement, version: version, appears: appears}) AS rows
UNWIND range(0, size(rows) - 1) AS rank
WITH rank, rows[rank].statement AS statement, rows[rank].version AS version, rows[rank].appears AS appears
SET statement += appears {.kind, .act, .cue, .source, .saidOn, .saidOnText, .placeText, .score},
  statement += version {.publishedAt, .publisher, .versionKey},
  statement.order = coalesce(appears.saidOn, version.publishedAt, '0000-00-00') + '|' + $rows.article + '|'
    + right('000000' + toString(999999 - rank), 6)
RETURN statement.id AS id`,
    { article },
  );
