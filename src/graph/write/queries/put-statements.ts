import type { Query } from '../../query.js';
import type { ExtractionRows } from '../rows/extraction-rows.js';
import { step } from '../step.js';

/** The words of a statement are part of its identity; all else that a version says of it is on APPEARS_IN. */
export const putStatements = ({ version, statements }: ExtractionRows): Query =>
  step(
    `MATCH (version:ArticleVersion {id: $rows.version})
UNWIND $rows.statements AS row
MERGE (statement:Statement {id: row.id})
SET statement.text = row.text, statement.quotes = row.quotes
CREATE (statement)-[appears:APPEARS_IN]->(version)
SET appears = row.appears`,
    { version: version.id, statements },
  );
