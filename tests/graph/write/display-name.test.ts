import fc from 'fast-check';
import { knownNameKey, nameKey, nameOfKey, shortened } from '../../../src/graph/write/display-name.js';

const best = (...names: readonly string[]): string => nameOfKey(names.map(nameKey).sort()[0] ?? '');

test.each([
  [['MARA ØDEGÅRD', 'Mara Ødegård'], 'Mara Ødegård'],
  [['Harbour Office', 'The Harbour Office'], 'The Harbour Office'],
  [['Ida Holm', 'Ida Holt'], 'Ida Holm'],
  [['NATO', 'Nato'], 'Nato'],
  [['UN', 'Un'], 'UN'],
  [['北京', '上海'], '上海'],
])('of %j the one to show is %s', (names, shown) => {
  expect(best(...names)).toBe(shown);
  expect(best(...names.toReversed())).toBe(shown);
});

test('the name of a gazetteer comes before all others', () => {
  expect(nameOfKey([nameKey('Kiev of old and new'), knownNameKey('Kyiv')].sort()[0] ?? '')).toBe('Kyiv');
});

test('a key gives back its name', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      expect(nameOfKey(nameKey(name))).toBe(shortened(name));
      expect(nameOfKey(knownNameKey(name))).toBe(shortened(name));
    }),
  );
});

test('a name is cut after 300 code units, never through a character', () => {
  expect(shortened('x'.repeat(300))).toHaveLength(300);
  expect(shortened('x'.repeat(301))).toHaveLength(300);
  expect(shortened(`${'x'.repeat(299)}😀`)).toBe('x'.repeat(299));
  expect(shortened(`${'x'.repeat(298)}😀!`)).toBe(`${'x'.repeat(298)}😀`);
});
