import type { Query } from '../../query.js';
import type { ExtractionRows } from '../rows/extraction-rows.js';
import { step } from '../step.js';

/** The ids of the entities that the version refers to: `entities`. */
export const entitiesIn = ({ version }: ExtractionRows): Query =>
  step(
    `MATCH (:ArticleVersion {id: $rows.version})<-[:FOUND_IN]-(:Reference)-[:IDENTIFIED_AS]->(entity:Entity)
WITH DISTINCT entity.id AS id ORDER BY id
RETURN collect(id) AS entities`,
    { version: version.id },
  );
