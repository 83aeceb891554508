import fc from 'fast-check';
import { covers, overlaps, span, textOf, trimmed } from '../../src/model/span.js';

test.each([
  [3, 3],
  [3, 2],
  [-1, 2],
  [0.5, 2],
  [0, Number.NaN],
])('[%p, %p) is no span', (start, end) => {
  expect(() => span(start, end)).toThrow(`[${start}, ${end}) is not a span: it must be 0 ≤ start < end.`);
});

test('trimmed cuts white space at both ends and nothing else', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
      const inside = trimmed(text, span(0, text.length));
      expect(inside ? textOf(text, inside) : '').toBe(text.trim());
    }),
  );
});

test('what covers overlaps, and a span covers itself', () => {
  const any = fc
    .tuple(fc.nat(50), fc.integer({ min: 1, max: 50 }))
    .map(([start, length]) => span(start, start + length));
  fc.assert(
    fc.property(any, any, (a, b) => {
      expect(covers(a, a)).toBe(true);
      if (covers(a, b)) expect(overlaps(a, b)).toBe(true);
      expect(overlaps(a, b)).toBe(overlaps(b, a));
    }),
  );
});
