import { projectStatements } from '../../../../src/graph/write/queries/project-statements.js';
import { ids, small } from '../small.js';

test('project statements', () => {
  expect(projectStatements(small)).toEqual({
    text: `MATCH (:Article {id: $rows.article})-[:HAS_VERSION]->(version:ArticleVersion)<-[appears:APPEARS_IN]-(statement:Statement)
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
    parameters: { rows: { article: ids.article } },
  });
});
