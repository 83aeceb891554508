import type { Graph } from '../connection.js';
import type { Query } from '../query.js';
import { question } from './question.js';
import { ENTITY, type EntityRecord } from './entity-record.js';

export const countriesOfQuery = (ids: readonly string[]): Query =>
  question(
    `UNWIND $asked.ids AS id
MATCH (:City {id: id})-[:LOCATED_IN]->(country:Country)
WITH id, country ORDER BY country.id
RETURN id, head(collect(country ${ENTITY})) AS country`,
    { ids },
  );

/** The country of each of these cities. By city id; a city whose country is not known is left out. */
export async function countriesOf(
  graph: Graph,
  ids: readonly string[],
): Promise<ReadonlyMap<string, EntityRecord>> {
  const rows = await graph.read(countriesOfQuery(ids));
  return new Map(rows.map((row) => [row['id'] as string, row['country'] as EntityRecord]));
}
