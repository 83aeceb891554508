import { numberArrivals } from '../../../../src/graph/write/queries/number-arrivals.js';
import { ids, small } from '../small.js';

test('number arrivals', () => {
  expect(numberArrivals(small)).toEqual({
    text: `MATCH (statement:Statement)-[:APPEARS_IN]->(:ArticleVersion {id: $rows.version})
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
    parameters: { rows: { version: ids.version } },
  });
});
