import Table from 'cli-table3';
import { printable } from './printable.js';

export interface Column {
  readonly title: string;
  /** Share of the width that is left when every column has its least. */
  readonly share: number;
  readonly least: number;
}

/** A cell is one or several lines. */
export type Cell = string | readonly string[];

const WIDEST = 160;

/**
 * A table that fits `width` characters: words are wrapped, and one that is longer than its column is broken. On a
 * terminal too narrow for every column's least width the lines are longer than it.
 */
export function table(columns: readonly Column[], rows: readonly (readonly Cell[])[], width: number): string {
  const widths = columnWidths(columns, Math.min(width, WIDEST));
  const drawn = new Table({
    head: columns.map(({ title }) => title),
    colWidths: [...widths],
    wordWrap: true,
    style: { head: [], border: [], compact: false },
  });
  for (const row of rows) {
    drawn.push(row.map((cell, i) => lines(cell, (widths[i] ?? 0) - 2)));
  }
  return drawn.toString();
}

/** How wide the terminal is; 100 where there is none. */
export const terminalWidth = (): number => process.stdout.columns ?? 100;

function columnWidths(columns: readonly Column[], width: number): readonly number[] {
  // One border before each column and one at the end.
  const spare = width - columns.length - 1 - columns.reduce((sum, { least }) => sum + least, 0);
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  return columns.map(({ least, share }) => least + Math.max(0, Math.floor((spare * share) / shares)));
}

function lines(cell: Cell, room: number): string {
  const long = new RegExp(`\\S{${room}}(?=\\S)`, 'gu');
  return (typeof cell === 'string' ? [cell] : cell)
    .map((line) => printable(line).replace(long, (piece) => `${piece} `))
    .join('\n');
}
