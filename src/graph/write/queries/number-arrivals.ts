import type { Query } from '../../query.js';
import type { ExtractionRows } from '../rows/extraction-rows.js';
import { step } from '../step.js';

/**
 * Numbers the statements that are new to the record, over all articles: what has a higher number than one that somebody
 * has seen was added after it. Writing the id of the sequence takes its lock until the transaction ends, so a number is
 * never seen before a smaller one is. An article that is read again has nothing to number and takes no lock.
 */
export const numberArrivals = ({ version }: ExtractionRows): Query =>
  step(
    `MATCH (statement:Statement)-[:APPEARS_IN]->(:ArticleVersion {id: $rows.version})
WHERE statement.arrival IS NULL
WITH statement ORDER BY statement.order DESC
WITH collect(statement) AS added
WHERE size(added) > 0
MERGE (sequence:Sequence {id: 'arrivals'})
SET sequence.id = 'arrivals'
WITH added, sequence, coalesce(sequence.last, 0) AS last
SET sequence.last = last + size(added)
WITH added, last
UNWIND range(0, size(added) - 1) AS i
WITH added[i] AS statement, last + 1 + i AS arrival
SET statement.arrival = arrival`,
    { version: version.id },
  );
