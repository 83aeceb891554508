import type { Query } from '../../query.js';
import type { ExtractionRows } from '../rows/extraction-rows.js';
import { step } from '../step.js';

/** Those of an earlier extraction are gone by now: counts are set, not added to. */
export const countMentions = ({ version, mentions }: ExtractionRows): Query =>
  step(
    `MATCH (version:ArticleVersion {id: $rows.version})
UNWIND $rows.mentions AS row
MATCH (entity:Entity {id: row.entity})
CREATE (entity)-[:MENTIONED_IN {count: row.count}]->(version)`,
    { version: version.id, mentions },
  );
