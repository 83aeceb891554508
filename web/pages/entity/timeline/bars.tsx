import type { Bucket } from './buckets.js';

/** A bucket with how many statements by and about somebody fall in it. */
export interface Column extends Bucket {
  readonly by: number;
  readonly about: number;
}

const WIDTH = 480;
const HALF = 56;
const LABELS = 20;

/** Two rows of bars back to back: upwards what was said by, downwards what was said about. One scale for both. */
export function Bars({ columns, name }: { readonly columns: readonly Column[]; readonly name: string }) {
  const most = Math.max(1, ...columns.flatMap(({ by, about }) => [by, about]));
  const step = WIDTH / columns.length;
  const high = (count: number): number => (count === 0 ? 0 : Math.max(2, (count / most) * (HALF - 2)));
  const [first, last] = [columns[0], columns.at(-1)];
  const sum = (side: 'by' | 'about'): number => columns.reduce((total, column) => total + column[side], 0);
  const label = `${name}, ${first?.name} to ${last?.name}: said by ${sum('by')}, said about ${sum('about')}, at most ${most} at a time`;
  return (
    <svg viewBox={`0 0 ${WIDTH} ${2 * HALF + LABELS}`} role="img" aria-label={label}>
      {columns.map((column, index) => (
        <g key={column.from}>
          <title>{`${column.name}: ${column.by} by, ${column.about} about`}</title>
          <rect class="catch" x={index * step} y={0} width={step} height={2 * HALF} />
          <rect
            class="by"
            x={index * step + 1.5}
            y={HALF - high(column.by)}
            width={step - 3}
            height={high(column.by)}
          />
          <rect
            class="about"
            x={index * step + 1.5}
            y={HALF + 1}
            width={step - 3}
            height={high(column.about)}
          />
        </g>
      ))}
      <line x1={0} x2={WIDTH} y1={HALF + 0.5} y2={HALF + 0.5} />
      <text x={0} y={2 * HALF + LABELS - 3}>
        {first?.name}
      </text>
      <text x={WIDTH} y={2 * HALF + LABELS - 3} text-anchor="end">
        {last?.name}
      </text>
    </svg>
  );
}
