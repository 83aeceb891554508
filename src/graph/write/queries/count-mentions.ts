import type { Query } from '../../query.js';
import type { ExtractionRows } from '../rows/extraction-rows.js';
import { step } from '../step.js';

/** How often the version mentions each entity. */
export const countMentions = ({ version }: ExtractionRows): Query =>
  step(
    `MATCH (version:ArticleVersion {id: $rows.version})<-[found:FOUND_IN]-(reference:Reference)-[:IDENTIFIED_AS]->(entity:Entity)
WITH version, entity, sum(size(found.starts)) AS count
MERGE (entity)-[mentioned:MENTIONED_IN]->(version)
SET mentioned.count = count`,
    { version: version.id },
  );
