import { query, type Query } from '../../query.js';
import type { ExtractionRows } from '../rows/extraction-rows.js';

export const locateCities = ({ located }: ExtractionRows): Query =>
  query(
    `UNWIND $located AS row
MATCH (city:Entity {id: row.city}), (country:Entity {id: row.country})
MERGE (city)-[:LOCATED_IN]->(country)`,
    { located },
  );
