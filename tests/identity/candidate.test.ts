import { articleCandidates } from '../../src/identity/article-candidates.js';
import { candidateOf, homeCountry } from '../../src/identity/candidate.js';
import type { Reference } from '../../src/model/entity.js';

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
const idIn = (what: Partial<Reference>, article = 'article-1', home?: string): string =>
  candidateOf(reference(what), article, home).id;

test.each<[string, Partial<Reference>, Partial<Reference>]>([
  ['a person, whatever the case and accents', { name: 'Mara Ødegård' }, { name: 'MARA ODEGARD' }],
  ['a person, with or without a title', { name: 'Mr. Ilja Brandt' }, { name: 'Ilja Brandt' }],
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
])('%s is one in every article', (_, here, there) => {
  expect(idIn(here, 'article-1')).toBe(idIn(there, 'article-2'));
  expect(candidateOf(reference(here), 'article-1').local).toBe(false);
});

test.each<[string, Partial<Reference>]>([
  ['a person of one name', { name: 'Smith' }],
  ['a group', { type: 'GROUP', name: 'Western allies', named: false }],
  ['a document, though named', { type: 'DOCUMENT', name: 'the Holm Report' }],
  ['an unnamed person', { name: 'a senior official', named: false }],
  ['an organisation called like a country', { type: 'ORGANISATION', name: 'England' }],
  ['an organisation called like a country', { type: 'ORGANISATION', name: 'Chicago' }],
  ['a body that every country has', { type: 'ORGANISATION', name: 'the Defence Ministry' }],
])('%s stays with its article', (_, what) => {
  expect(idIn(what)).toBe(idIn(what));
  expect(idIn(what, 'article-1')).not.toBe(idIn(what, 'article-2'));
  expect(candidateOf(reference(what), 'article-1').local).toBe(true);
});

test.each<[string, Partial<Reference>, Partial<Reference>]>([
  ['type', { type: 'ORGANISATION', name: 'Ida Holm' }, { name: 'Ida Holm' }],
  [
    'GeoNames id',
    { type: 'CITY', name: 'Odessa', ids: { geonames: '698740' } },
    { type: 'CITY', name: 'Odessa', ids: { geonames: '5527554' } },
  ],
  ['being named', { type: 'GROUP', name: 'Allies' }, { type: 'GROUP', name: 'allies', named: false }],
])('another %s, another candidate', (_, one, other) => {
  expect(idIn(one)).not.toBe(idIn(other));
});

test('a body that every country has is that of the country that the article is about', () => {
  const ministry = { type: 'ORGANISATION', name: 'Defence Ministry' } as const;
  expect(idIn(ministry, 'article-1', 'NO')).toBe(idIn(ministry, 'article-2', 'NO'));
  expect(idIn(ministry, 'article-1', 'NO')).not.toBe(idIn(ministry, 'article-2', 'UA'));
});

test('an article is about the country that it speaks of twice as much as of the next, its cities included', () => {
  const mention = { start: 0, end: 1, form: 'NAME' } as const;
  const norway = reference({ type: 'COUNTRY', ids: { iso: 'NO' }, mentions: [mention] });
  const oslo = reference({ type: 'CITY', ids: { geonames: '3143244' }, mentions: [mention] });
  const ukraine = reference({ type: 'COUNTRY', ids: { iso: 'UA' }, mentions: [mention] });
  expect(homeCountry([norway, oslo, ukraine])).toBe('NO');
  expect(homeCountry([norway, ukraine])).toBeUndefined();
  expect(homeCountry([])).toBeUndefined();
});

test('what a reference says of who it is: roles of what others know too, walks of life, other names', () => {
  const port = reference({ id: 'e2', type: 'ORGANISATION', name: 'OPA', aliases: ['Ostrov Port Authority'] });
  const ministry = reference({ id: 'e3', type: 'ORGANISATION', name: 'the ministry', named: false });
  const ida = reference({
    roles: [
      { title: 'former head', text: 'former head of the OPA', of: 'e2' },
      { title: 'minister', text: 'minister', of: 'e3' },
    ],
  });
  const found = articleCandidates([ida, port, ministry], 'article-1', '2031-05-02');
  expect(found.get('e1')?.facts).toEqual([`claim|head|${found.get('e2')?.id}`, 'domain|state', 'year|2031']);
  expect(found.get('e2')?.facts).toEqual(['alias|ostrov port authority', 'capitals']);
});
