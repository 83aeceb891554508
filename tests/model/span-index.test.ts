import fc from 'fast-check';
import { SpanIndex } from '../../src/model/span-index.js';
import { overlaps, span, type Span } from '../../src/model/span.js';

const spans = fc
  .tuple(fc.nat(60), fc.integer({ min: 1, max: 20 }))
  .map(([start, length]) => span(start, start + length));

test('finds what a look at all of them finds, in the same order', () => {
  fc.assert(
    fc.property(fc.array(spans, { maxLength: 30 }), spans, (all, at) => {
      const index = new SpanIndex<Span>(all, (one) => one);
      expect(index.overlapping(at)).toEqual(all.filter((one) => overlaps(one, at)));
    }),
    { numRuns: 500 },
  );
});

test('looks at few: one far away is not touched', () => {
  let looks = 0;
  const things = Array.from({ length: 10_000 }, (_, i) => span(i * 10, i * 10 + 5)).map((at) => ({
    get start() {
      looks++;
      return at.start;
    },
    end: at.end,
  }));
  const index = new SpanIndex<Span>(things, (one) => one);
  looks = 0;
  expect(index.overlapping(span(50_000, 50_030))).toHaveLength(3);
  expect(looks).toBeLessThan(20);
});
