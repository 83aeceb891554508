import fc from 'fast-check';
import { BoundedMap } from '../../../src/service/execution/bounded-map.js';

test('what was not asked for longest goes first', () => {
  const map = new BoundedMap<string, number>(2);
  map.set('a', 1);
  map.set('b', 2);
  expect(map.get('a')).toBe(1);
  map.set('c', 3);
  expect([map.get('a'), map.get('b'), map.get('c')]).toEqual([1, undefined, 3]);
});

test('it never holds more than its size, and the last that were used are in it', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 5 }),
      fc.array(fc.tuple(fc.boolean(), fc.integer({ min: 0, max: 9 }))),
      (size, steps) => {
        const map = new BoundedMap<number, number>(size);
        const used: number[] = [];
        for (const [write, key] of steps) {
          if (write) map.set(key, key);
          if (write || map.get(key) !== undefined) used.push(key);
          expect(map.size).toBeLessThanOrEqual(size);
        }
        const last = [...new Set(used.reverse())].slice(0, size);
        for (const key of last) expect(map.get(key)).toBe(key);
      },
    ),
  );
});
