import { citiesByName, cityById } from '../../src/ontology/cities.js';

test('a city by its GeoNames id', () => {
  expect(cityById('703448')).toMatchObject({
    geonames: '703448',
    name: 'Kyiv',
    country: 'UA',
    population: 2_797_553,
    latitude: 50.45466,
    longitude: 30.5238,
    capital: true,
  });
  expect(cityById('0')).toBeUndefined();
  expect(cityById('Kyiv')).toBeUndefined();
});

test.each([
  ['kyiv', 'Kyiv', 'UA'],
  ['kiev', 'Kyiv', 'UA'],
  ['odessa', 'Odesa', 'UA'],
  ['kharkov', 'Kharkiv', 'UA'],
  ['hague', 'The Hague', 'NL'],
  ['washington', 'Washington D.C.', 'US'],
  ['new york', 'New York City', 'US'],
  ['panama city', 'Panama City', 'PA'],
  ['panama', 'Panama City', 'PA'],
  ['venice', 'Venice', 'IT'],
  ['islamabad', 'Islamabad', 'PK'],
  ['bombay', 'Mumbai', 'IN'],
  ['ramallah', 'Ramallah', 'PS'],
  // What English calls them
  ['cologne', 'Cologne', 'DE'],
  ['koln', 'Cologne', 'DE'],
  ['geneva', 'Geneva', 'CH'],
  ['seville', 'Seville', 'ES'],
  ['basle', 'Basel', 'CH'],
  ['peking', 'Beijing', 'CN'],
  ['leningrad', 'Saint Petersburg', 'RU'],
  ['stalingrad', 'Volgograd', 'RU'],
  ['mykolaiv', 'Mykolaiv', 'UA'],
  ['mykolayiv', 'Mykolaiv', 'UA'],
  ['basra', 'Basra', 'IQ'],
  // "St." and "Saint" are one
  ['st petersburg', 'Saint Petersburg', 'RU'],
  ['st albans', 'St Albans', 'GB'],
  ['saint albans', 'St Albans', 'GB'],
])('"%s" is first of all %s (%s)', (folded, name, country) => {
  expect(citiesByName(folded)[0]).toMatchObject({ name, country });
});

test('all bearers of a name, the most populous first', () => {
  const londons = citiesByName('london');
  expect(londons.length).toBeGreaterThan(3);
  expect(londons.slice(0, 2).map(({ country }) => country)).toEqual(['GB', 'CA']);
  const populations = londons.map(({ population }) => population);
  expect(populations).toEqual([...populations].sort((a, b) => b - a));
});

test('a name that no city bears', () => {
  expect(citiesByName('who said what')).toEqual([]);
  expect(citiesByName('')).toEqual([]);
  expect(citiesByName('constructor')).toEqual([]);
});

test('airport codes and transliterations are no names', () => {
  expect(citiesByName('iev')).toEqual([]);
  expect(cityById('703448')?.alternatives).not.toContain('IEV');
  expect(cityById('703448')?.alternatives).toContain('Kiev');
});

test('the state of a city is known where news names it with the city', () => {
  const regions = (folded: string) =>
    citiesByName(folded).map(({ country, region }) => `${country}-${region}`);
  expect(regions('moscow')).toEqual(['RU-', 'US-ID', 'US-PA']);
  expect(regions('london')).toEqual(expect.arrayContaining(['GB-ENG', 'CA-ON', 'US-KY']));
  expect(regions('newcastle')).toContain('AU-NSW');
});
