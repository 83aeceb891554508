import type { Query } from '../../query.js';
import type { ExtractionRows } from '../rows/extraction-rows.js';
import { step } from '../step.js';

export const putReferences = ({ version, references }: ExtractionRows): Query =>
  step(
    `MATCH (version:ArticleVersion {id: $rows.version})
UNWIND $rows.references AS row
MATCH (entity:Entity {id: row.entity})
MERGE (reference:Reference {id: row.id})
SET reference = row.properties
MERGE (reference)-[found:FOUND_IN]->(version)
SET found = row.found
MERGE (reference)-[identified:IDENTIFIED_AS]->(entity)
SET identified = row.identified`,
    { version: version.id, references },
  );
