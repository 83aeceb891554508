import { citiesByName } from '../../src/ontology/cities.js';
import { COUNTRIES, countryByDemonym, countryByIso, countryByName } from '../../src/ontology/countries.js';
import { fold } from '../../src/ontology/fold.js';

test('a country by its code', () => {
  expect(countryByIso('UA')).toMatchObject({
    iso: 'UA',
    name: 'Ukraine',
    demonyms: ['Ukrainian', 'Ukrainians'],
    capitals: ['Kyiv'],
    independent: true,
  });
  expect(countryByIso('XX')).toBeUndefined();
});

test.each([
  ['Russia', 'RU'],
  ['the Russian Federation', 'RU'],
  ['U.S.', 'US'],
  ['USA', 'US'],
  ['America', 'US'],
  ['the United States', 'US'],
  ['Britain', 'GB'],
  ['UK', 'GB'],
  ['Turkey', 'TR'],
  ['Türkiye', 'TR'],
  ['Czech Republic', 'CZ'],
  ['Holland', 'NL'],
  ["Côte d'Ivoire", 'CI'],
  ['Ivory Coast', 'CI'],
  ['Congo', 'CG'],
  ['Taiwan', 'TW'],
])('%s is %s', (name, iso) => {
  expect(countryByName(fold(name))?.iso).toBe(iso);
});

test.each(['in', 'it', 'no', 'is', 'to', 'kyiv', ''])('"%s" is no country', (folded) => {
  expect(countryByName(folded)).toBeUndefined();
});

test.each([
  ['russian', 'RU'],
  ['russians', 'RU'],
  ['ukrainian', 'UA'],
  ['british', 'GB'],
  ['chinese', 'CN'],
  ['french', 'FR'],
  ['dutch', 'NL'],
  ['american', 'US'],
  ['norwegian', 'NO'],
  ['south korean', 'KR'],
])('"%s" is of %s', (folded, iso) => {
  expect(countryByDemonym(folded)?.iso).toBe(iso);
});

test('no place without a people has a demonym', () => {
  expect(countryByDemonym('')).toBeUndefined();
  expect(countryByIso('BV')?.demonyms).toEqual([]);
});

test('the capital of every state is a city of that state, under the name that the country has for it', () => {
  const missing = COUNTRIES.filter(
    ({ iso, capitals, independent }) =>
      independent &&
      capitals.some(
        (capital) => !citiesByName(fold(capital)).some((city) => city.country === iso && city.capital),
      ),
  );
  expect(missing.map(({ name }) => name)).toEqual([]);
});

test('a country has the name that English news gives it', () => {
  expect(countryByIso('TR')).toMatchObject({ name: 'Turkey' });
  expect(countryByIso('TR')?.alternatives).toContain('Türkiye');
});
