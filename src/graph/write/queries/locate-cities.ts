import type { Query } from '../../query.js';
import type { ExtractionRows } from '../rows/extraction-rows.js';
import { step } from '../step.js';

export const locateCities = ({ located }: ExtractionRows): Query =>
  step(
    `UNWIND $rows.located AS row
MATCH (city:Entity {id: row.city}), (country:Entity {id: row.country})
MERGE (city)-[:LOCATED_IN]->(country)`,
    { located },
  );
