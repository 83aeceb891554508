import fc from 'fast-check';
import { fold } from '../../src/ontology/fold.js';

test.each([
  ['Kyiv', 'kyiv'],
  ['kyiv', 'kyiv'],
  ['São Paulo', 'sao paulo'],
  ['The  Hague', 'hague'],
  ['the\u00a0Pentagon', 'pentagon'],
  ['A poll', 'poll'],
  ['An aide', 'aide'],
  ['The The', 'the'],
  ['A', 'a'],
  ['Theresa May', 'theresa may'],
  ["Côte d'Ivoire", 'cote divoire'],
  ['Côte d’Ivoire', 'cote divoire'],
  ['U.S.', 'us'],
  ['Washington, D.C.', 'washington dc'],
  ['Rostov-on-Don', 'rostov on don'],
  ['Łódź', 'lodz'],
  ['Straße', 'strasse'],
  ['Đà Nẵng', 'da nang'],
  ['İstanbul', 'istanbul'],
  ['Ｔｏｋｙｏ', 'tokyo'],
  ['ΟΔΟΣ', 'οδοσ'],
  ['Київ', 'київ'.normalize('NFKD').replace(/[\u0300-\u036f]/g, '')],
  ['दिल्ली', 'दिल्ली'],
  ['?!', '?!'],
  ['ͺ', 'ͺ'],
  ['AT&T', 'at t'],
  ['', ''],
  [' ', ''],
])('%j folds to %j', (name, folded) => {
  expect(fold(name)).toBe(folded);
});

const names = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(..."the a an ’.'-İßΣςÅﬁ①ⅣĿ한é ".split(''), 'the ', 'a ', 'An ') }),
);

test('folding twice changes nothing more', () => {
  fc.assert(
    fc.property(names, (name) => {
      expect(fold(fold(name))).toBe(fold(name));
    }),
    { numRuns: 2_000 },
  );
});

test('only what is empty or white space folds to nothing', () => {
  fc.assert(
    fc.property(names, (name) => {
      if (/[\p{L}\p{N}\p{P}]/u.test(name)) expect(fold(name)).not.toBe('');
    }),
    { numRuns: 2_000 },
  );
});
