import * as fc from 'fast-check';
import { askedHref, askedOf, variablesOf, type Asked } from '../../web/address/asked.js';
import { webAddress } from '../../web/address/links.js';

const NOTHING: Asked = { about: [], by: '', outlet: '', from: '', to: '', kind: '', words: '' };
const read = (href: string): Asked => askedOf(new URL(href, 'http://here').searchParams);

test('what is asked stands in the address, in words', () => {
  const asked: Asked = {
    ...NOTHING,
    about: ['Kyiv', 'Lviv'],
    by: 'Oksana Verbytska',
    from: '2024-03-01',
    kind: 'DIRECT',
  };
  expect(askedHref(asked)).toBe('/?about=Kyiv&about=Lviv&by=Oksana+Verbytska&from=2024-03-01&kind=direct');
  expect(askedHref(NOTHING)).toBe('/');
});

test('any address that was made is understood again', () => {
  const word = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => text.trim() !== '');
  const asked = fc.record({
    about: fc.array(word, { maxLength: 3 }),
    by: word,
    outlet: word,
    from: fc.constantFrom('', '2024-03-01'),
    to: fc.constantFrom('', '2024-12-31'),
    kind: fc.constantFrom<Asked['kind']>('', 'DIRECT', 'INDIRECT', 'MIXED'),
    words: word,
  });
  fc.assert(fc.property(asked, (one) => expect(read(askedHref(one))).toEqual(one)));
});

test('what an address holds that means nothing is left out', () => {
  expect(read('/?kind=LOUD&from=yesterday&about=&unknown=1')).toEqual(NOTHING);
});

test('only what is asked for is sent', () => {
  expect(variablesOf(NOTHING)).toEqual({});
  expect(variablesOf({ ...NOTHING, about: ['Kyiv'], outlet: 'The Harbour Post', words: 'tram' })).toEqual({
    about: ['Kyiv'],
    publisher: 'The Harbour Post',
    text: 'tram',
  });
});

test('an address of an article is followed only where it is one of the web', () => {
  expect(webAddress('https://news.example/a#:~:text=no')).toBe('https://news.example/a#:~:text=no');
  for (const address of [
    'javascript:alert(1)',
    'data:text/html,<script>',
    'news.example/a',
    '',
    null,
    undefined,
  ])
    expect(webAddress(address)).toBeUndefined();
});
