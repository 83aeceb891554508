const LONG = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const SHORT = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

/** `2024-03-12` as `12 March 2024`; what is no day stays as it is. */
export const longDay = (day: string): string => formatted(LONG, day);
/** `2024-03-12` as `12 Mar 2024`. */
export const shortDay = (day: string): string => formatted(SHORT, day);

function formatted(form: Intl.DateTimeFormat, day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? day : form.format(date);
}
