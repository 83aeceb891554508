/** A stretch of time on the chart: the first and the last day of it, ISO 8601, and what to call it. */
export interface Bucket {
  readonly from: string;
  readonly to: string;
  readonly name: string;
}

/** As many as there are in every chart: two years of months, six of quarters, 24 years. */
export const BUCKETS = 24;

/** Lengths in months, the shortest first. */
const LENGTHS = [1, 3, 12, 60] as const;

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const monthOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
const isoOf = (date: Date): string => date.toISOString().slice(0, 10);

/** The buckets up to the last day, as short as lets them reach back to the first day. */
export function bucketsOf(first: string, last: string): readonly Bucket[] {
  const reach = (length: number): number =>
    Math.floor(monthOf(last) / length) - Math.floor(monthOf(first) / length);
  const length = LENGTHS.find((one) => reach(one) < BUCKETS) ?? 60;
  const final = Math.floor(monthOf(last) / length);
  return Array.from({ length: BUCKETS }, (_, index) =>
    bucketAt((final - BUCKETS + 1 + index) * length, length),
  );
}

function bucketAt(month: number, length: number): Bucket {
  const year = Math.floor(month / 12);
  const from = isoOf(new Date(Date.UTC(year, month % 12, 1)));
  // Day 0 of the month after is the last day of this one.
  const to = isoOf(new Date(Date.UTC(year, (month % 12) + length, 0)));
  const names: Readonly<Record<number, string>> = {
    1: `${MONTHS[month % 12]} ${year}`,
    3: `${MONTHS[month % 12]}–${MONTHS[(month % 12) + 2]} ${year}`,
    12: String(year),
  };
  return { from, to, name: names[length] ?? `${year}–${year + length / 12 - 1}` };
}
