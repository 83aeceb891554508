import { identify } from '../../../src/graph/write/entity-identity.js';
import type { Reference } from '../../../src/model/entity.js';

const reference = (what: Partial<Reference>): Reference => ({
  id: 'e1',
  type: 'PERSON',
  name: 'Ida Holm',
  named: true,
  aliases: [],
  ids: {},
  roles: [],
  mentions: [],
  ...what,
});
const entityOf = (what: Partial<Reference>, article = 'article-1'): string =>
  identify(reference(what), article).entity;

test.each<[string, Partial<Reference>, Partial<Reference>]>([
  ['a person, whatever the case and accents', { name: 'Mara Ødegård' }, { name: 'MARA ODEGARD' }],
  [
    'an organisation, with or without its article',
    { type: 'ORGANISATION', name: 'the Harbour Office' },
    { type: 'ORGANISATION', name: 'Harbour Office' },
  ],
  [
    'a city by its GeoNames id',
    { type: 'CITY', name: 'Kiev', ids: { geonames: '703448' } },
    { type: 'CITY', name: 'Kyiv', ids: { geonames: '703448' } },
  ],
  [
    'a country by its code',
    { type: 'COUNTRY', name: 'UK', ids: { iso: 'GB' } },
    { type: 'COUNTRY', name: 'Britain', ids: { iso: 'GB' } },
  ],
])('%s is the same in every article', (_, here, there) => {
  expect(entityOf(here, 'article-1')).toBe(entityOf(there, 'article-2'));
  expect(identify(reference(here), 'article-1').local).toBe(false);
});

test.each<[string, Partial<Reference>]>([
  ['a person of one name', { name: 'Smith' }],
  ['a group', { type: 'GROUP', name: 'Western allies', named: false }],
  ['a document, though named', { type: 'DOCUMENT', name: 'the Holm Report' }],
  ['an unnamed person', { name: 'a senior official', named: false }],
])('%s stays with its article', (_, what) => {
  expect(entityOf(what, 'article-1')).toBe(entityOf(what, 'article-1'));
  expect(entityOf(what, 'article-1')).not.toBe(entityOf(what, 'article-2'));
  expect(identify(reference(what), 'article-1').local).toBe(true);
});

test.each<[string, Partial<Reference>, Partial<Reference>]>([
  ['type', { type: 'ORGANISATION', name: 'Ida Holm' }, { name: 'Ida Holm' }],
  [
    'GeoNames id',
    { type: 'CITY', name: 'Odessa', ids: { geonames: '698740' } },
    { type: 'CITY', name: 'Odessa', ids: { geonames: '5527554' } },
  ],
  ['being named', { type: 'GROUP', name: 'Allies' }, { type: 'GROUP', name: 'allies', named: false }],
])('another %s, another entity', (_, one, other) => {
  expect(entityOf(one)).not.toBe(entityOf(other));
});

test.each<[Partial<Reference>, number, string]>([
  [{ type: 'CITY', ids: { geonames: '703448' } }, 0.95, 'It is number 703448 in GeoNames.'],
  [{ type: 'COUNTRY', ids: { iso: 'UA' } }, 0.95, 'It is UA in ISO 3166-1.'],
  [{ named: false }, 1, 'It has no name of its own, so it stays with its article.'],
  [{ name: 'Smith' }, 1, 'A person of one name only stays with the article until more is known.'],
  [{}, 0.9, 'Its type and its name are the same, whatever the case and the accents.'],
])('%j is judged with a score and a reason', (what, score, reason) => {
  expect(identify(reference(what), 'article-1')).toMatchObject({ score, reason });
});
