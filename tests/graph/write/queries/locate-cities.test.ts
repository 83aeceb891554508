import { locateCities } from '../../../../src/graph/write/queries/locate-cities.js';
import { ids, small } from '../small.js';

test('locate cities', () => {
  expect(locateCities(small)).toEqual({
    text: `UNWIND $rows.located AS row
MATCH (city:Candidate {id: row.city}), (country:Candidate {id: row.country})
MERGE (city)-[:LIES_IN]->(country)
WITH city.entity AS cityId, country.entity AS countryId
MATCH (city:Entity {id: cityId}), (country:Entity {id: countryId})
MERGE (city)-[:LOCATED_IN]->(country)`,
    parameters: { rows: { located: [{ city: ids.oslo, country: ids.norway }] } },
  });
});
