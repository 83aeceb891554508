import { luceneAllWords, luceneFuzzy, lucenePhrase, lucenePrefix } from '../../../src/graph/read/lucene.js';

test.each([
  ['kyiv', '"kyiv"'],
  ['rio de janeiro', '"rio de janeiro"'],
  ['say "no"', '"say \\"no\\""'],
  ['back\\slash', '"back\\\\slash"'],
  ['a* OR b~', '"a* OR b~"'],
])('a phrase: %s', (text, expected) => {
  expect(lucenePhrase(text)).toBe(expected);
});

test('all words', () => {
  expect(luceneAllWords(['no-fly', '"zone"', '*'])).toBe('+"no-fly" +"\\"zone\\"" +"*"');
});

test.each([
  ['new y', 'new\\ y*'],
  ['a*b?', 'a\\*b\\?*'],
  ['OR', '\\OR*'],
  ['zürich', 'zürich*'],
])('a prefix: %s', (text, expected) => {
  expect(lucenePrefix(text)).toBe(expected);
});

test('a fuzzy term', () => {
  expect(luceneFuzzy('a~2 [b TO c]', 2)).toBe('a\\~2\\ \\[b\\ TO\\ c\\]~2');
});
