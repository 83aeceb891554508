import { locateCities } from '../../../../src/graph/write/queries/locate-cities.js';
import { ids, small } from '../small.js';

test('locate cities', () => {
  expect(locateCities(small)).toEqual({
    text: `UNWIND $rows.located AS row
MATCH (city:Entity {id: row.city}), (country:Entity {id: row.country})
MERGE (city)-[:LOCATED_IN]->(country)`,
    parameters: { rows: { located: [{ city: ids.oslo, country: ids.norway }] } },
  });
});
