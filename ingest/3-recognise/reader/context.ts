import type { WindowInput } from './window-input.js';

/** How many numbers the attributor takes with each token. */
export const CONTEXT = 4;

/** The greatest distance of each bucket but the last. */
const DISTANCES = [1, 2, 3, 4, 6, 9, 14, 22, 35, 60];
const BUCKET = Uint8Array.from(
  { length: 61 },
  (_, distance) => 1 + DISTANCES.findIndex((limit) => distance <= limit),
);
const BUCKETS = DISTANCES.length + 1;
const MOST_STOPS = 3;
const MOST_PARAGRAPHS = 2;

/**
 * What the attributor is told of each token of a window about the way to an anchor: distance, ends of sentences between
 * them, paragraphs between them, and whether they are in one quotation. Written into `into` from `at` on.
 * @param start first token of the anchor, counted in the window; `end` the one after its last
 */
export function writeContext(
  { paragraphs, stops, quotations }: WindowInput,
  { start, end }: { readonly start: number; readonly end: number },
  into: BigInt64Array,
  at: number,
): void {
  const stopsAt = (token: number): number => stops[token] as number;
  const paragraph = paragraphs[start] as number;
  const own = quotations[start] as number;
  for (let token = 0; token < paragraphs.length; token++) {
    const after = token >= end;
    const before = token < start;
    const bucket = bucketOf(after ? token - end + 1 : start - token);
    const between = after ? stopsAt(token) - stopsAt(end) : before ? stopsAt(start) - stopsAt(token) : 0;
    const apart = (paragraphs[token] as number) - paragraph;
    const clipped = Math.max(-MOST_PARAGRAPHS, Math.min(MOST_PARAGRAPHS, apart));
    const place = at + token * CONTEXT;
    into[place] = BigInt(after ? bucket : before ? BUCKETS + bucket : 0);
    into[place + 1] = BigInt(Math.min(between, MOST_STOPS));
    into[place + 2] = BigInt(clipped + MOST_PARAGRAPHS);
    into[place + 3] = BigInt(quotationTo(own, quotations[token] as number));
  }
}

const bucketOf = (distance: number): number => BUCKET[distance] || BUCKETS;

/** 0 both outside, 1 only the token inside, 2 only the anchor, 3 the same quotation, 4 two of them. */
function quotationTo(anchor: number, token: number): number {
  if (anchor === token) return anchor > 0 ? 3 : 0;
  if (token === 0) return 2;
  return anchor > 0 ? 4 : 1;
}
