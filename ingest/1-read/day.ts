import { OnRecordError } from '../../src/errors/onrecord-error.js';

/** A day of the calendar as `YYYY-MM-DD`, given back as it is. Throws `FACT_INVALID` for anything else. */
export function checkDay(value: string): string {
  const hint = 'Write the day as YYYY-MM-DD, like 2022-03-30.';
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) {
    throw new OnRecordError('FACT_INVALID', `"${value}" is not a day.`, { hint });
  }
  // Date turns 30 February into 2 March: a real day comes back as it went in.
  const day = new Date(`${value}T00:00:00Z`);
  if (Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== value) {
    throw new OnRecordError('FACT_INVALID', `"${value}" is not in the calendar.`, { hint });
  }
  return value;
}
