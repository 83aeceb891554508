import * as chrono from 'chrono-node';
import type { SaidOn } from '../../src/model/statement.js';
import type { Frame } from './frames.js';

/**
 * When it was said, read from the frame and anchored at the day of publication (ISO 8601): "March 29" → 2022-03-29,
 * "Tuesday" → the last Tuesday up to that day. Null when the frame names no day; without a publication date the words
 * are kept and the day stays open.
 */
export function saidOnOf(frame: Frame | undefined, publishedAt: string | undefined): SaidOn | null {
  if (!frame) return null;
  const anchor = publishedAt === undefined ? undefined : new Date(`${publishedAt}T12:00:00`);
  for (const result of chrono.en.casual.parse(frame.words, anchor ?? new Date())) {
    const { start } = result;
    const namesDay = start.isCertain('day') || start.isCertain('weekday');
    const words = result.text.trim();
    if (!namesDay || words === '') continue;
    if (!anchor) return { text: words, date: start.isCertain('year') ? iso(start) : null };
    return { text: words, date: notAfter(start, anchor) };
  }
  return null;
}

/** News tells of what has happened: a day that chrono puts after publication is taken back by a week or a year. */
function notAfter(start: chrono.ParsedComponents, anchor: Date): string {
  const day = start.date();
  if (day.getTime() - anchor.getTime() > 12 * 3_600_000) {
    if (start.isCertain('weekday') && !start.isCertain('day')) day.setDate(day.getDate() - 7);
    else if (!start.isCertain('year')) day.setFullYear(day.getFullYear() - 1);
  }
  return isoOf(day.getFullYear(), day.getMonth() + 1, day.getDate());
}

const iso = (at: chrono.ParsedComponents): string =>
  isoOf(at.get('year') ?? 0, at.get('month') ?? 1, at.get('day') ?? 1);

const isoOf = (year: number, month: number, day: number): string =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
