import type { Query } from '../../query.js';
import type { ExtractionRows } from '../rows/extraction-rows.js';
import { step } from '../step.js';

export const locateCities = ({ located }: ExtractionRows): Query =>
  step(
    `UNWIND $rows.located AS row
MATCH (city:Candidate {id: row.city}), (country:Candidate {id: row.country})
MERGE (city)-[:LIES_IN]->(country)
WITH city.entity AS cityId, country.entity AS countryId
MATCH (city:Entity {id: cityId}), (country:Entity {id: countryId})
MERGE (city)-[:LOCATED_IN]->(country)`,
    { located },
  );
