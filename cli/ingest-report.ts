import { errorReport, errorText, type ErrorReport, type ErrorStyle } from './output.js';
import type { IngestSummary } from './ingestion.js';
import { printable } from './printable.js';

/** A count with its noun: `1 article`, `2 articles`, `3 entities`. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

/** The summary for a person: what is in the graph now, then what is not and why. */
export function ingestReport(summary: IngestSummary, style: ErrorStyle = {}): string {
  const { articles, statements, entities, unchanged, skipped, failed, notIngested, stopped } = summary;
  const lines = [
    `Ingested ${counted(articles, 'article')}: ${counted(statements, 'statement')}, ${counted(entities, 'entity', 'entities')}.`,
  ];
  if (unchanged > 0) {
    const they = unchanged === 1 ? 'it is' : 'they are';
    lines.push(
      `Left ${counted(unchanged, 'article')} as ${they} in the graph: unchanged (--again reads anew).`,
    );
  }
  if (skipped.length > 0) {
    lines.push(`Skipped ${counted(summary.skippedCount, 'file')}:`);
    lines.push(...skipped.map(({ path, reason }) => `  ${printable(path)}: ${printable(reason)}`));
    lines.push(...more(summary.skippedCount - skipped.length));
  }
  if (failed.length > 0) {
    lines.push(`Failed ${counted(summary.failedCount, 'input')}:`);
    lines.push(...failed.map(({ error }) => `  ${errorText(error, style)}`));
    lines.push(...more(summary.failedCount - failed.length));
  }
  if (stopped !== null) {
    lines.push(`Not ingested ${counted(notIngested.length, 'input')}: ${errorText(stopped, style)}`);
    lines.push(...notIngested.map((path) => `  ${path}`));
  }
  return lines.join('\n');
}

const more = (count: number): readonly string[] => (count > 0 ? [`  … and ${count} more`] : []);

/** The same for programs. */
export const ingestJson = (
  summary: IngestSummary,
): Omit<IngestSummary, 'failed' | 'stopped'> & {
  readonly failed: readonly ({ readonly path: string } & ErrorReport)[];
  readonly stopped: ErrorReport | null;
} => ({
  ...summary,
  failed: summary.failed.map(({ path, error }) => ({ path, ...errorReport(error) })),
  stopped: summary.stopped === null ? null : errorReport(summary.stopped),
});
